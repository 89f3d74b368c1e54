import java.nio.file.Files
import java.nio.file.StandardCopyOption

// The true extension once more, beside a policy of the project's own.
Files.copy(new File(pluginJar).toPath(), new File(basedir, 'mine/doctrine.jar').toPath(), StandardCopyOption.REPLACE_EXISTING)
true
