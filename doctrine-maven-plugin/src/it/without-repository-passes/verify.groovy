import groovy.json.JsonSlurper
import java.nio.file.Files

// In a folder that is in no repository, as in a container image, where somebody else has a .mvn folder further up.
File folder = Files.createTempDirectory('without-repository').toRealPath().toFile()
def copy
copy = { File from, File to ->
    if (from.directory) {
        to.mkdirs()
        from.listFiles().each { copy(it, new File(to, it.name)) }
    } else {
        to.bytes = from.bytes
    }
}
copy(new File(basedir, 'outside'), folder)
new File(folder, '.mvn').mkdirs()
new File(folder, 'listed/.mvn').mkdirs()

// The settings of all nested builds.
File settings = new File(folder, 'settings.xml')
settings.text = new File(basedir, '../../../src/it/settings.xml').getText('UTF-8')
        .replace('@localRepositoryUrl@', new File(outerRepository).toURI().toString())

def build = { String module ->
    ProcessBuilder maven = new ProcessBuilder(
            "${System.getProperty('maven.home')}/bin/mvn".toString(), '-B', '-s', settings.path,
            "-Dmaven.repo.local=$localRepositoryPath".toString(), "-Dplugin.version=$pluginVersion".toString(), 'validate')
    maven.environment().remove('MAVEN_BASEDIR')
    maven.environment().put('COLUMNS', '9999')
    Process process = maven.directory(new File(folder, module)).redirectErrorStream(true).start()
    String log = process.inputStream.getText('UTF-8')
    println log
    assert (process.waitFor() == 0) == !log.contains('BUILD FAILURE')
    log
}
try {
    // No pom there lists this project: the declaration beside that .mvn folder is another application's.
    assert build('mine/alone').contains('There is no hosting declaration: neither hosting.yaml, hosting.yml nor hosting.json in '
            + new File(folder, 'mine/alone') + '. Create one')
    // A pom beside the .mvn folder lists this one: its declaration counts, wherever the build is started.
    assert build('listed/child').contains('Hosting of "Suivi des titres", declared in hosting.yaml:')
    def assessment = new JsonSlurper().parse(new File(folder, 'listed/child/target/doctrine/assessment.json'))
    assert assessment.declarations.collectEntries { [it.path, it.modules] } == ['hosting.yaml': ['child']]

    // An image that is built of a pom and its sources alone: they are looked at, and nothing above them.
    String image = build('image')
    assert image.contains('src/main/resources/application.properties:1:1 evidence-forbidden, environment "production": ')
    assert !image.contains('Heroku')
} finally {
    folder.deleteDir()
}
true
