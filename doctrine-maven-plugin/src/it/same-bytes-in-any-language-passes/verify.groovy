import dev.doctrine.maven.BuildLog

def log = new BuildLog(basedir)
log.says('Hébergement de «\u00a0Suivi des titres\u00a0», déclaré dans hosting.yaml\u00a0:')
log.says('Hosting of "Suivi des titres", declared in hosting.yaml:')

def files = ['assessment.json', 'doctrine.sarif', 'gl-code-quality-report.json', 'TEST-doctrine.xml', 'doctrine.html', 'doctrine.md']
def bytes = { folder, file -> new File(basedir, "$folder/doctrine/$file").bytes }
files.each { file ->
    assert bytes('fr', file) == bytes('elsewhere/deep/en', file)
    assert file == 'gl-code-quality-report.json' || bytes('chosen', file) != bytes('fr', file)
}
return true
