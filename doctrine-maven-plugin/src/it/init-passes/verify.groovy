import dev.doctrine.maven.BuildLog

def log = new BuildLog(basedir)
log.says("Wrote ${basedir.canonicalPath}/hosting.yaml."
        + ' Fill in what is left empty there, and look at what is proposed; if nothing of the project is hosted, as with a library or a parent'
        + ' pom, declare "hosting: none" with a reason instead. The goal doctrine:check then says what is still to be filled in.')
def declaration = new File(basedir, 'hosting.yaml').getText('UTF-8')
def place = { line -> declaration.readLines().indexOf(line) + 1 }
log.says("hosting.yaml:${place('    name: # to fill in')}:10  Fill in \"name\": it has no value yet.")
log.says("hosting.yaml:${place('    kind: # to fill in')}:10  Fill in \"kind\": it has no value yet."
        + ' Accepted: state, public-establishment, local-authority, private.')
log.says("hosting.yaml:${place('  classification: # to fill in')}:18  Fill in \"classification\": it has no value yet."
        + ' Accepted: public, usuel, sensible, diffusion-restreinte, secret, tres-secret.')
log.says("hosting.yaml:${place('    offer: # to fill in')}:11  Fill in \"offer\": it has no value yet."
        + ' Accepted: cloud-pi, cloud-pi-native, nubo, sgami, cloud-prive-secnumcloud, cloud-commercial.')
assert declaration.contains('# Only a notified decision lifts a constraint:')

assert new File(basedir, 'ops/hosting.yaml').getText('UTF-8').contains('# Seule une décision notifiée lève une contrainte :')
log.says('ops/hosting.yaml:10:10  Remplissez «\u00A0name\u00A0»\u00A0: la clé n\'a pas encore de valeur.')
log.says('ops/hosting.yaml:22:18  Remplissez «\u00A0classification\u00A0»\u00A0: la clé n\'a pas encore de valeur.'
        + ' Possibilités\u00A0: public, usuel, sensible, diffusion-restreinte, secret, tres-secret.')

log.says('Hosting of "L\'application", declared in filled/hosting.yaml:')
log.says('open/hosting.yaml:16:8  Fill in "reason": it has no value yet.')
log.says("Wrote ${basedir.canonicalPath}/hosting.schema.json, by which editors complete and check the declaration. Commit both.")
assert new File(basedir, "hosting.schema.json").getText("UTF-8").contains("cloud-pi-native")
log.says("Wrote ${basedir.canonicalPath}/library/hosting.yaml, which declares that nothing is hosted."
        + ' Fill in what is left empty there. The goal doctrine:check then says what is still to be filled in.')

assert log.failures().last() == 'The value of "doctrine.init.kind" is "etat", which is not an accepted word.' \
        + ' Accepted: state, public-establishment, local-authority, private. Did you mean "state"?\n' \
        + 'The value of "doctrine.init.classification" is "confidentiel", which is not an accepted word.' \
        + ' Accepted: public, usuel, sensible, diffusion-restreinte, secret, tres-secret.'
assert !new File(basedir, 'refused').exists()
