import dev.doctrine.maven.FakePlugin
import dev.doctrine.maven.LocalRepository

// Another plugin with the same prefix.
new FakePlugin('org.example', 'doctrine-of-mine-maven-plugin', '1.0.0', 'init')
        .install(new LocalRepository(localRepositoryPath.toPath()))
