import dev.doctrine.maven.BuildLog

def builds = BuildLog.ofEach(basedir)
assert builds.size() == 7
String folder = basedir.canonicalPath
String file = "$folder/target/doctrine/assessment.json"
builds[0].fails("There is no assessment $file, so nothing says that the build was checked.")
builds[2].says("The assessment $file is of this day, holds for the declarations in $folder, and allows what they declare.")
builds[3].fails("The assessment $file does not hold for the project in $folder; one reason."
        + ' Build again, and verify what that build writes:')
assert builds[3].failure().contains(', and not of 2026-06-15.')
builds[4].fails("L'évaluation $file ne vaut pas pour le projet de $folder ; une raison."
        + ' Construisez de nouveau, et vérifiez ce que cette construction écrit :',
        "La déclaration other.yaml fait aussi partie de la construction, et l'évaluation ne la nomme pas.")
assert builds[5].failure().contains('pom.xml:1:1')
builds[6].fails('doctrine.project is set, but to nothing.')
