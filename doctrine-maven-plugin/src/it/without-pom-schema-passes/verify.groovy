import groovy.json.JsonSlurper

def kinds = ['hosting', 'layer', 'policy', 'expectations', 'assessment']
def schemas = { folder -> kinds.collectEntries { [it, new JsonSlurper().parse(new File(basedir, "$folder/${it}.schema.json"))] } }
def layered = schemas('target/doctrine/schema')
def plain = schemas('plain')

def offers = { it.hosting.definitions.offer.anyOf[0].enum }
assert offers(plain).contains('cloud-pi')
assert offers(layered) - offers(plain) == ['grange']
assert layered.hosting.definitions.offer.anyOf[0].enumDescriptions.contains('La Grange')
assert layered.hosting.definitions.environment.properties.offer.description.startsWith("L'offre")
assert plain.hosting.definitions.environment.properties.offer.description.startsWith('The offer')
assert layered.layer.definitions.amendments.properties.offers.properties.grange
assert layered.hosting.'$comment'.endsWith('ministere 1. La lecture a le dernier mot.')
return true
