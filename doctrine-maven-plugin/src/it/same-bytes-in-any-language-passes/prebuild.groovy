import java.nio.file.Files

// The same project in two folders, each a repository of its own.
['here', 'elsewhere/deep'].each { folder ->
    File repository = new File(basedir, folder)
    repository.mkdirs()
    ['pom.xml', 'hosting.yaml'].each { Files.copy(new File(basedir, it).toPath(), new File(repository, it).toPath()) }
    new File(repository, '.git').mkdirs()
    new File(repository, '.git/HEAD').text = 'ref: refs/heads/main\n'
}
return true
