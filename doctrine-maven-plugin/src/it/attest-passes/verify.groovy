import dev.doctrine.maven.BuildLog
import groovy.json.JsonSlurper

def log = new BuildLog(basedir)
log.saysOnce('Attested pkg:maven/dev.doctrine.it/attest@1.0.0, signed: allowed.')
assert log.failures().size() == 5
assert log.failures()[0].startsWith('The attestation target/attest-1.0.0.jar.hosting.json does not hold for this artifact; one reason:')
assert log.failures()[1].startsWith('The attestation target/attest-1.0.0.jar.hosting.json does not hold for this artifact; one reason:')
assert log.failures()[2].startsWith('It is not clear whether the attestation has to be signed.')
assert log.failures()[3].contains('nothing.json:1:1  There is no file of this name.')
assert log.failures()[4].startsWith('The attestation target/attest-1.0.0.jar.hosting.json was made by a policy that is not accepted here; its digest is ')

def envelope = new JsonSlurper().parse(new File(basedir, 'target/attest-1.0.0.jar.hosting.json'))
assert envelope.payloadType == 'application/vnd.in-toto+json'
def statement = new JsonSlurper().parse(envelope.payload.decodeBase64())
assert statement.subject*.name == ['attest-1.0.0.jar']
assert statement.predicate.verificationResult == 'PASSED'
