import dev.doctrine.maven.FakePlugin
import dev.doctrine.maven.LocalRepository

// What calls itself a version of this plugin; its goal may build whatever it likes.
new FakePlugin('dev.doctrine', 'doctrine-maven-plugin', '0.0.2', 'init')
        .install(new LocalRepository(localRepositoryPath.toPath()))
