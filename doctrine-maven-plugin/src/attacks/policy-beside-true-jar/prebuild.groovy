import java.nio.file.Files
import java.nio.file.StandardCopyOption

File jar = new File(basedir, 'server/doctrine.jar')
Files.copy(new File(pluginJar).toPath(), jar.toPath(), StandardCopyOption.REPLACE_EXISTING)
File link = new File(basedir, 'linked/doctrine.jar')
link.parentFile.mkdirs()
Files.deleteIfExists(link.toPath())
Files.createSymbolicLink(link.toPath(), jar.toPath())
true
