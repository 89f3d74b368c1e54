import dev.doctrine.maven.FakePlugin
import dev.doctrine.maven.LocalRepository

// The same layer in a jar, in two places, and as an artifact of its own.
byte[] layer = new File(basedir, 'ministry.yaml').bytes
def repository = new LocalRepository(localRepositoryPath.toPath())
repository.install('dev.doctrine.it', 'layer-in-jar', '1.0.0', 'jar',
        FakePlugin.jar(['META-INF/doctrine/layer.yaml': layer, 'fr/gouv/exemple/ministry.yaml': layer]))
repository.install('dev.doctrine.it', 'layer-alone', '1.0.0', 'yaml', layer)
