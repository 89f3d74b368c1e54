import dev.doctrine.maven.BuildLog
import groovy.json.JsonSlurper

// Runs after each attack, whose builds are numbered: 1 is the goal alone, 2 with the extension, 3 with a policy too.
// Its expected.txt has lines of these kinds:
//   2 3: text            where the build has to be refused, the refusal begins with this text; else the log has this line
//   1 ran: goal, goal    exactly these goals were run; without such a line, a refused build ran none but the check, none
//                        at all with the extension, and one that passes went on after the check
//   assessment: verdict constraint       what the last build left in assessment.json; "none", or "skipped" and the reason
//   assessment in folder: verdict        the same, where the build was started in another folder
//   assessment of module: verdict        what it says of the declaration of one module; "none" where it names none

// The invoker sets basedir to this script's folder, written .../target/attacks/<attack>/../../../src/attacks: five
// parents up, taken literally, is the attack.
File attack = basedir
5.times { attack = attack.parentFile }

Properties results = new Properties()
new File(attack, 'invoker.properties').withReader('UTF-8') { results.load(it) }
List<BuildLog> builds = BuildLog.ofEach(attack)
assert builds.size() == 3

Map<Integer, List<String>> texts = [:].withDefault { [] }
Map<Integer, List<String>> ran = [:]
Map<String, String> assessments = [:]
new File(attack, 'expected.txt').readLines('UTF-8').each { line ->
    def match = line =~ /([1-3 ]+?)( ran)?: ?(.*)/
    def assessment = line =~ /assessment(?: (in \S+|of \S+))?: (.+)/
    if (match.matches()) {
        match.group(1).split(' ')*.toInteger().each { build ->
            if (match.group(2)) {
                ran[build] = match.group(3).split(', *').findAll { it } as List
            } else {
                texts[build] << match.group(3)
            }
        }
    } else if (assessment.matches()) {
        assessments[assessment.group(1) ?: ''] = assessment.group(2)
    } else {
        assert line.isBlank() : "expected.txt: ${line}"
    }
}

(1..3).each { number ->
    BuildLog build = builds[number - 1]
    if (results["invoker.buildResult.$number"] == 'failure') {
        assert texts[number] : "expected.txt says nothing of build $number"
        assert build.refusal().startsWith(texts[number].join('\n'))
        assert build.goals() == (ran.containsKey(number) ? ran[number] : number == 1 ? ['check'] : [])
    } else {
        texts[number].each { build.says(it) }
        assert ran.containsKey(number) ? build.goals() == ran[number] : build.goals().last() != 'check'
    }
}

assert assessments : 'expected.txt says nothing of assessment.json'
assessments.each { which, expected ->
    String folder = which.startsWith('in ') ? which - 'in ' : '.'
    File file = new File(attack, "$folder/target/doctrine/assessment.json")
    def build = file.exists() ? new JsonSlurper().parse(file) : null
    def declarations = build ? build.declarations : []
    if (which.startsWith('of ')) {
        declarations = declarations.findAll { (which - 'of ') in it.modules }
        assert declarations.size() == (expected == 'none' ? 0 : 1)
    } else {
        assert (build == null) == (expected == 'none')
    }
    if (expected == 'none') {
        return
    }
    if (expected.startsWith('skipped ')) {
        assert build.skipped*.reason == [expected - 'skipped ']
        assert build.verdict == 'undetermined'
    } else {
        def (verdict, constraint) = expected.split(' ') + [null]
        assert (which.startsWith('of ') ? declarations[0] : build).verdict == verdict
        assert !constraint || declarations*.environments.flatten()*.outcomes.flatten()*.constraint.contains(constraint)
    }
}

// What only this attack has to show; its script finds the attack's folder under the same name.
File own = new File(attack, 'verify.groovy')
if (own.exists()) {
    binding.setVariable('attack', attack)
    evaluate(own)
}
true
