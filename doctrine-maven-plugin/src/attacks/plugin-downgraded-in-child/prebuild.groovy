import dev.doctrine.maven.FakePlugin
import dev.doctrine.maven.LocalRepository

// An older version of the plugin, whose check does nothing.
new FakePlugin('dev.doctrine', 'doctrine-maven-plugin', '0.0.1', 'check')
        .install(new LocalRepository(localRepositoryPath.toPath()))
