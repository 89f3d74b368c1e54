// A step after the build, from an empty folder, where the project's .mvn does not count, sees that nothing was assessed.
File step = new File(attack, 'target/step')
step.mkdirs()
def builder = new ProcessBuilder(
        "$mavenWithPolicy/bin/mvn".toString(), '-B', '-o', "-Dmaven.repo.local=$localRepositoryPath".toString(),
        '-Daether.enhancedLocalRepository.trackingFilename=none',
        "dev.doctrine:doctrine-maven-plugin:$pluginVersion:verify-assessment".toString(), '-Ddoctrine.lang=en',
        "-Ddoctrine.project=${attack.canonicalPath}".toString())
        .directory(step).redirectErrorStream(true)
builder.environment().putAll([JAVA_HOME: jdk as String, MAVEN_BASEDIR: '.'])
Process maven = builder.start()
def log = maven.inputStream.getText('UTF-8')
println log
assert maven.waitFor() == 1
assert log.contains("There is no assessment ${attack.canonicalPath}/target/doctrine/assessment.json")
