import dev.doctrine.maven.BuildLog
import groovy.json.JsonSlurper

assert !new File(basedir, 'pom.xml').exists()

// A tree: what is refused fails nothing, and what is damaged is said and counted.
def log = new BuildLog(basedir)
log.says('Portfolio: declarations 5, environments 4')
log.says('  allowed: 1', '  allowed by derogation: 1', '  undetermined: 0', '  forbidden: 1', '  damaged: 2')
log.saysOnce('Derogations that end soon: 1. The first is DER-2026-014 of armes/hosting.yaml, on 2026-07-01.')
log.warns('Damaged declarations: 2.')
log.warns('deux/hosting.yaml:1:1  There is more than one hosting declaration in this folder')
log.warns('registre/hosting.yaml:5:24  The value of "offer" is "nubbo"')

def folder = new File(basedir, 'target/doctrine/portfolio')
assert folder.list().toList().sort() == ['portfolio.csv', 'portfolio.html', 'portfolio.jsonl']
def verdicts = new File(folder, 'portfolio.jsonl').readLines('UTF-8').collectEntries {
    def line = new JsonSlurper().parseText(it)
    [line.path, line.verdict]
}
assert verdicts == [
    'annuaire/hosting.yml': 'allowed',
    'armes/hosting.yaml': 'derogated',
    'deux/hosting.yaml': 'damaged',
    'registre/hosting.yaml': 'damaged',
    'titres/hosting.yaml': 'forbidden']
assert verdicts.keySet().toList() == verdicts.keySet().toList().sort()
def rows = new File(folder, 'portfolio.csv').readLines('UTF-8')
assert rows.size() == 7
assert rows[1].startsWith('annuaire/hosting.yml,Annuaire des services,,Direction interministérielle,production,nubo,usuel,allowed,')
log.saysOnce("Wrote portfolio.csv, portfolio.jsonl and portfolio.html to ${folder}.")
assert new File(folder, 'portfolio.html').getText('UTF-8').contains('<html lang="en">')

// A list.
log.says('  autorisé\u00A0: 1', '  autorisé par dérogation\u00A0: 0', '  indéterminé\u00A0: 0', '  interdit\u00A0: 1', '  illisible\u00A0: 1')
log.warns("applications/absent/hosting.yaml:1:1  ")
def listed = new File(basedir, 'listed')
assert new File(listed, 'portfolio.jsonl').readLines('UTF-8').size() == 3
assert new File(listed, 'portfolio.html').getText('UTF-8').contains('<html lang="fr">')

// What the repositories show, only where somebody asks.
Closure warnings = { String output ->
    new File(basedir, "$output/portfolio.jsonl").readLines('UTF-8').collectMany {
        def line = new JsonSlurper().parseText(it)
        (line.environments ?: []).collectMany { environment -> environment.warnings.collect { "$line.path $it" } }
    }.findAll { it.contains('evidence') }
}
assert warnings('target/doctrine/portfolio').isEmpty()
assert warnings('shown') == ['hosting.yml deployment-evidence']

// Nobody looks at a bar.
assert !new File(basedir, 'build.log').getText('UTF-8').contains('[===')
