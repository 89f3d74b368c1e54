import java.security.KeyPairGenerator

// The keys of whoever attests and, beside them, those of somebody else.
def pem = { String kind, byte[] bytes -> "-----BEGIN ${kind}-----\n${bytes.encodeBase64()}\n-----END ${kind}-----\n" }
['ours', 'others'].each { name ->
    def pair = KeyPairGenerator.getInstance('Ed25519').generateKeyPair()
    new File(basedir, "${name}.key.pem").text = pem('PRIVATE KEY', pair.private.encoded)
    new File(basedir, "${name}.pub.pem").text = pem('PUBLIC KEY', pair.public.encoded)
}
return true
