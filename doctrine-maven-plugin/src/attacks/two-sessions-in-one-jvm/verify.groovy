import dev.doctrine.maven.ManySessions
import groovy.json.JsonSlurper

// A bad build before a good one and after it: neither takes anything over from the other.
File bad = attack.canonicalFile
File good = new File(bad, 'good')
new File(good, '.git').mkdirs()
new File(good, '.git/HEAD').text = 'ref: refs/heads/main\n'
def classes = ManySessions.protectionDomain.codeSource.location.path
Process java = new ProcessBuilder(
        "$jdk/bin/java".toString(), '-cp', classes, ManySessions.name,
        mavenWithPolicy, '-B', '-o', "-Dmaven.repo.local=$localRepositoryPath".toString(), 'validate',
        '--', bad.path, good.path, bad.path, good.path)
        .redirectErrorStream(true).start()
def log = java.inputStream.getText('UTF-8')
println log

assert java.waitFor() == 0
assert log.readLines().findAll { it.startsWith('exit code ') } == ['exit code 1', 'exit code 0'] * 2
assert new JsonSlurper().parse(new File(good, 'target/doctrine/assessment.json')).verdict == 'allowed'
