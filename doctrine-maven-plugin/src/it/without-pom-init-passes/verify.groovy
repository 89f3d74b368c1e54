import dev.doctrine.maven.BuildLog

assert !new File(basedir, 'pom.xml').exists()
def proposed = """environments:
  acceptance:
    # proposed from infra/recette/main.tf:2:1 (provider aws)
    offer: cloud-commercial
  production:
    # proposed from infra/main.tf:1:1 (provider scaleway)
    offer: cloud-commercial
"""
def declaration = new File(basedir, 'hosting.yaml').getText('UTF-8')
assert declaration.contains(proposed)
assert !declaration.contains('eu-west-3') && !declaration.contains('fr-par-1')
assert new File(basedir, 'infra/hosting.yaml').getText('UTF-8').contains(proposed)

def log = new BuildLog(basedir)
log.says('hosting.yaml:10:10  Fill in "name": it has no value yet.')
assert new File(basedir, 'build.log').readLines().findAll { it.contains('Fill in "') }.size() == 3
log.says('Hosting of "without-pom-init-passes", declared in infra/hosting.yaml:')
log.says('Offers for environment "production":')

def unseen = new File(basedir, 'unseen/hosting.yaml').getText('UTF-8')
assert unseen.contains('  production:\n') && !unseen.contains('  acceptance:\n') && !unseen.contains('infra/')
