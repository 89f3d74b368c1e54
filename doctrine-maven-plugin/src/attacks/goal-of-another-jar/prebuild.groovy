import dev.doctrine.maven.FakePlugin
import dev.doctrine.maven.LocalRepository

// A local repository of its own, because what lies there under the true name is not the true plugin.
new FakePlugin('dev.doctrine', 'doctrine-maven-plugin', pluginVersion, 'init')
        .install(new LocalRepository(new File(basedir, 'repository').toPath()))
true
