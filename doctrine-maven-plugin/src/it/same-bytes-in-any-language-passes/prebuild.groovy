import java.nio.file.Files

// The same project in another folder.
File elsewhere = new File(basedir, 'elsewhere/deep')
elsewhere.mkdirs()
['pom.xml', 'hosting.yaml'].each { Files.copy(new File(basedir, it).toPath(), new File(elsewhere, it).toPath()) }
// A repository of its own.
new File(elsewhere, '.git').mkdirs()
new File(elsewhere, '.git/HEAD').text = 'ref: refs/heads/main\n'
return true
