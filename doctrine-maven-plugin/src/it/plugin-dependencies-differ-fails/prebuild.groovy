import dev.doctrine.maven.FakePlugin
import dev.doctrine.maven.LocalRepository

// The same layer in two jars, and another one under the same name in a third.
String layer = new File(basedir, 'ministry.yaml').getText('UTF-8')
def repository = new LocalRepository(localRepositoryPath.toPath())
['layer-one': layer, 'layer-two': layer, 'layer-other': layer.replace('2026.1', '2026.2')].each { name, content ->
    repository.install('dev.doctrine.it', name, '1.0.0', 'jar',
            FakePlugin.jar(['fr/gouv/exemple/loaded.yaml': content.getBytes('UTF-8')]))
}
true
