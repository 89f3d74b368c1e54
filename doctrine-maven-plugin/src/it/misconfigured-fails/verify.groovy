import dev.doctrine.maven.BuildLog

assert new BuildLog(basedir).failures() == [
        'The property doctrine.lang is set to "de", which is not accepted. Accepted: fr, en.',
        'The property doctrine.today is set to "2026-02-30", which is not accepted. Accepted: a day that exists, such as 2027-01-31.',
        'The property doctrine.missing is set to "maybe", which is not accepted. Accepted: fail, warn.',
        'The property doctrine.undetermined is set to "FAIL", which is not accepted. Accepted: fail, warn.',
        'The property doctrine.layer is set, but no goal knows it, so that it has no effect. doctrine.layers is most likely meant: '
                + 'correct the name, or remove the property.\n'
                + 'The property doctrine.polcy is set, but no goal knows it, so that it has no effect. doctrine.policy is most likely meant: '
                + 'correct the name, or remove the property.']
