import dev.doctrine.maven.BuildLog

def log = new BuildLog(basedir)
log.says("Wrote ${basedir.canonicalPath}/hosting.yaml."
        + ' Fill in what your project needs; if nothing of it is hosted, as with a library or a parent pom, declare "hosting: none" with a reason'
        + ' instead. Then run the goal doctrine:check.')
log.says('Hosting of "L\'application", declared in hosting.yaml:')
log.says('Hosting of "L\'application", declared in ops/hosting.yaml:')
assert new File(basedir, 'hosting.yaml').getText('UTF-8').contains('# Only a notified decision lifts a constraint:')
assert new File(basedir, 'ops/hosting.yaml').getText('UTF-8').contains('# Seule une décision notifiée lève une contrainte :')
