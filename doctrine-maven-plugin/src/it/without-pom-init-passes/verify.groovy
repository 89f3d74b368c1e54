import dev.doctrine.maven.BuildLog

assert !new File(basedir, 'pom.xml').exists()
def log = new BuildLog(basedir)
log.says('Hosting of "without-pom-init-passes", declared in hosting.yaml:')
log.says('Offers for environment "production":')
