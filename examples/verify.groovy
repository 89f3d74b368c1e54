// Runs after each example: its build.log must contain every line of its expected.txt; then its verdict is shown.
// A line of expected.txt has its words in any language: "data-ceiling ... hosting.yaml:15:12" stands for a line of the
// log that contains both parts in this order.

// The invoker sets basedir to this script's folder, written .../target/examples/<example>/../../../../examples:
// five parents up, taken literally, is the example.
File example = basedir
5.times { example = example.parentFile }

List<String> log = new File(example, 'build.log').readLines('UTF-8')

boolean inOrder(String line, List<String> parts) {
    int from = 0
    parts.every { part ->
        int at = line.indexOf(part, from)
        from = at + part.length()
        at >= 0
    }
}

List<String> expected = new File(example, 'expected.txt').readLines('UTF-8').findAll { !it.isBlank() }
assert expected : "${example.name}: expected.txt is empty"
for (String line : expected) {
    List<String> parts = line.split(/ \.\.\. /)*.strip()
    if (!log.any { inOrder(it, parts) }) {
        throw new IllegalStateException("${example.name}: build.log lacks the expected line: ${line}")
    }
}

// What our plugin said: from its heading ("--- doctrine:...", up to Maven 3.8 "--- doctrine-maven-plugin:...")
// to the next heading or rule.
List<String> shown = []
boolean ours = false
for (String line : log) {
    if (line =~ /--- doctrine(-maven-plugin)?:/) {
        ours = true
    } else if (line =~ /^\[\w+\] -{3}/) {
        ours = false
    } else if (ours && !(line =~ /^\[INFO\]\s*$|Download(ing|ed) from /)) {
        shown << line
    }
}

// A failure: from "Failed to execute goal" to Maven's own advice.
int failure = log.findIndexOf { it.contains('Failed to execute goal') }
if (failure >= 0) {
    for (String line : log.drop(failure)) {
        boolean last = line.contains('-> [Help 1]')
        shown << line.replaceFirst(/\s*-> \[Help 1\].*/, '')
        if (last) {
            break
        }
    }
}

shown = shown.reverse().dropWhile { it =~ /^\[ERROR\]\s*$/ }.reverse()

String title = new File(example, 'README.md').readLines('UTF-8').first().replaceFirst(/^#+\s*/, '')
String text = (['', "=== ${example.name}: ${title}"] + shown + ['']).collect { it + '\n' }.join()

// The invoker sends a script's System.out to build.log; this is the console. One write, so that examples that run
// at the same time do not mix.
new FileOutputStream(FileDescriptor.out).write(text.getBytes('UTF-8'))
