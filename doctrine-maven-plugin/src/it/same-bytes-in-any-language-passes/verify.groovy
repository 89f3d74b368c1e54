import dev.doctrine.maven.BuildLog

def log = new BuildLog(basedir)
log.says('Hébergement de «\u00a0Suivi des titres\u00a0», déclaré dans hosting.yaml\u00a0:')
log.says('Hosting of "Suivi des titres", declared in hosting.yaml:')

def bytes = { new File(basedir, "$it/doctrine/assessment.json").bytes }
assert bytes('fr') == bytes('en')
assert bytes('chosen') != bytes('en')
