import dev.doctrine.maven.BuildLog

new BuildLog(basedir).warns('There is no hosting declaration: neither hosting.yaml, hosting.yml nor hosting.json in ')
assert !new File(basedir, 'target/doctrine/assessment.json').exists()
