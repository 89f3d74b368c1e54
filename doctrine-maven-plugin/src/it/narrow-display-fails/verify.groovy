import dev.doctrine.maven.BuildLog

// Every line of the plugin fits, Maven's own words before it included; the first follows Maven's sentence on its line.
def log = new File(basedir, 'build.log').getText('UTF-8')
def refusals = (log =~ /(?ms)^\[ERROR\] Failed to execute goal .*?-> \[Help 1\]/).collect { it.readLines() }
assert refusals.size() == 2
refusals.each { lines ->
    assert lines.size() > 10
    assert lines.drop(1).findAll { it.length() > 80 } == []
    assert lines.drop(1).any { it.length() > 70 }
}
def shown = (log =~ /(?m)^\[(?:INFO|WARNING)\] (?:Hosting|Hébergement|  |hosting).*$/).collect { it }
assert shown.size() >= 6
assert shown.findAll { it.length() > 80 } == []

// What is broken says what the whole line says.
def builds = BuildLog.ofEach(basedir)
def whole = { BuildLog build -> build.failure().replaceAll(/\s+/, ' ') }
assert whole(builds[0]).contains('hosting.yaml:9:12 data-ceiling: It declares "diffusion-restreinte" data; the ceiling of Nubo is "sensible". Source: DINUM-CI, "Le Cloud Nubo". Sources disagree (C1).')
assert whole(builds[1]).contains('Environnements refusés\u00A0: 1 sur 1.')
