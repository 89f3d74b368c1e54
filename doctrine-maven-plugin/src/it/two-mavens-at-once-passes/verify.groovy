import groovy.json.JsonSlurper

// Two builds in one checkout at the same time: neither fails for what the other writes or removes.
def start = {
    def builder = new ProcessBuilder(
            "$mavenHome/bin/mvn".toString(), '-B', '-o', "-Dmaven.repo.local=$localRepositoryPath".toString(),
            '-Daether.enhancedLocalRepository.trackingFilename=none',
            'validate', '-Ddoctrine.reports=json,html,sarif')
            .directory(basedir).redirectErrorStream(true)
    builder.environment().putAll([JAVA_HOME: jdk as String, MAVEN_BASEDIR: '.'])
    builder.start()
}
def builds = [start(), start()]
def logs = builds.collect { build -> def log = new StringBuffer(); build.consumeProcessOutputStream(log); log }
assert builds*.waitFor() == [0, 0] : logs.join('\n')
File reports = new File(basedir, 'target/doctrine')
assert new JsonSlurper().parse(new File(reports, 'assessment.json')).verdict == 'allowed'
assert reports.list().sort() == ['assessment.json', 'doctrine.html', 'doctrine.sarif']
