import dev.doctrine.maven.FakePlugin
import dev.doctrine.maven.LocalRepository

// Maven loads whatever is in this jar beside the plugin.
new LocalRepository(localRepositoryPath.toPath())
        .install('org.example', 'code-of-mine', '1.0.0', 'jar', FakePlugin.jar(['mine.txt': 'mine'.bytes]))
true
