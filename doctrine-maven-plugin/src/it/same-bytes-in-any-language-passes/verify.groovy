import dev.doctrine.maven.BuildLog

def log = new BuildLog(basedir)
log.says('Hébergement de «\u00a0Suivi des titres\u00a0», déclaré dans hosting.yaml\u00a0:')
log.says('Hosting of "Suivi des titres", declared in hosting.yaml:')

def files = ['assessment.json', 'doctrine.sarif', 'gl-code-quality-report.json', 'TEST-doctrine.xml', 'doctrine.html', 'doctrine.md']
def bytes = { folder, file -> new File(basedir, "$folder/doctrine/$file").bytes }
files.each { file ->
    assert bytes('here/fr', file) == bytes('elsewhere/deep/en', file)
    assert file == 'gl-code-quality-report.json' || bytes('chosen', file) != bytes('here/fr', file)
}
// What a policy says of the language of files goes before what is asked, which then is that of the console alone.
assert new String(bytes('policy', 'doctrine.html'), 'UTF-8').contains('<html lang="fr">')
assert new String(bytes('here/fr', 'doctrine.html'), 'UTF-8').contains('<html lang="en">')
BuildLog.ofEach(basedir).last().says('Hosting of "Suivi des titres", declared in hosting.yaml:')
return true
