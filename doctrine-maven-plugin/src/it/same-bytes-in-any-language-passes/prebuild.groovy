import java.nio.file.Files

// The same project in another folder.
File elsewhere = new File(basedir, 'elsewhere/deep')
elsewhere.mkdirs()
['pom.xml', 'hosting.yaml'].each { Files.copy(new File(basedir, it).toPath(), new File(elsewhere, it).toPath()) }
return true
