assert !new File(basedir, 'pom.xml').exists()
assert new File(basedir, 'layer.yaml').getText('UTF-8').startsWith('# A layer of an organisation')
assert new File(basedir, 'doctrine/ministere.yml').getText('UTF-8').startsWith("# Une couche d'organisation")
assert !new File(basedir, 'doctrine/ministere.txt').exists()

def log = new File(basedir, 'build.log').getText('UTF-8')
def folder = basedir.canonicalPath
for (String sentence in [
    "Wrote ${folder}/layer.yaml. It is accepted as it is and changes nothing yet",
    'Both doctrines state the same offers, facts and constraints.',
    "${folder}/doctrine/ministere.yml est écrit. Il est accepté tel quel",
    'The property doctrine.init.layer is set to "doctrine/ministere.txt", which is not accepted. Accepted: *.yaml, *.yml.',
    "There is already a file ${folder}/doctrine/ministere.yml, and it is left as it is.",
    "There is already a file ${folder}/layer.yaml, and it is left as it is. Name another with doctrine.init.layer."
]) {
    assert log.contains(sentence)
}
