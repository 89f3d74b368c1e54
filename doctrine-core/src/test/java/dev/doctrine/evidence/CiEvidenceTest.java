package dev.doctrine.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CiEvidenceTest {

    private static List<String> gitlab(String text) {
        return Shown.in(".gitlab-ci.yml", text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "deploy:\n  script: eb deploy --x\n",
                "deploy:\n  script:\n    - cd app && eb deploy\n",
                "deploy:\n  script:\n  - echo ok; eb deploy | tee log\n",
                "deploy:\n  script:\n  - |\n    cd app\n    eb   deploy prod\n",
                "deploy:\n  script:\n  - >\n    eb\n    deploy prod\n",
                "deploy:\n  script:\n  - |-\n    eb \\\n      deploy prod\n",
                "deploy:\n  script:\n  - |-\n    if true; then A=b sudo eb deploy; fi\n",
                "deploy:\n  script:\n  - 'eb deploy'\n",
                "deploy:\n  script:\n  - \"eb deploy\"\n",
                "deploy:\n  script: [\"a\", \"eb deploy\"]\n",
                "deploy:\n  script:\n  - x=$(eb deploy)\n",
                "deploy:\n  script:\n  - bash -c 'cd app && eb deploy'\n",
                "deploy:\n  script:\n  - docker run image sh -lc \"eb deploy\"\n",
                "deploy:\n  script:\n  - /bin/bash -euxc 'bash -c \"eb deploy\"'\n",
                "deploy:\n  script:\n  - eb\n    deploy prod\n",
                "deploy:\n  script:\n  - \"x\n    && eb deploy\"\n",
                ".s: &s\n  - eb deploy\ndeploy:\n  script: *s\n"
            })
    void commands(String text) {
        assertEquals(
                List.of("amazon deployment"),
                gitlab(text).stream()
                        .map(find -> find.replaceAll(" [0-9:]+", ""))
                        .toList());
    }

    @Test
    void aCommandIsPlacedWhereItStarts() {
        assertEquals(List.of("amazon deployment 4:10"), gitlab("""
                deploy:
                  script:
                  - |
                    é🏛;  eb deploy
                """));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "deploy:\n  script: echo eb deploy\n",
                "deploy:\n  script: echo \"a && eb deploy\"\n",
                "deploy:\n  script: printf 'a; eb deploy'\n",
                "deploy:\n  script: echo bash -c 'eb deploy'\n",
                "deploy:\n  script: bash deploy.sh 'eb deploy'\n",
                "deploy:\n  script: ssh -c 'eb deploy'\n",
                "deploy:\n  script:\n  # eb deploy\n  - ls # && eb deploy\n",
                "deploy:\n  script:\n  - |\n    # eb deploy\n    ls\n",
                "deploy:\n  script:\n  - |\n    cat > x <<EOF\n    eb deploy\n    EOF\n    ls\n",
                "deploy:\n  script: git commit -m 'x' eb deploy\n",
                "deploy:\n  script: eb deployed\n",
                "deploy:\n  script: web deploy\n",
                "deploy:\n  description: eb deploy\n",
                "deploy:\n  variables: { A: eb deploy }\n"
            })
    void whatIsNotRunIsNothing(String text) {
        assertEquals(List.of(), gitlab(text));
    }

    @Test
    void anyWordsMayStandBetween() {
        assertEquals(List.of("scalingo deployment 1:13"), gitlab("a: {script: scalingo --app x deploy y.tgz}"));
        assertEquals(List.of("scalingo deployment 1:13"), gitlab("a: {script: scalingo deploy}"));
        assertEquals(List.of(), gitlab("a: {script: scalingo ps}"));
    }

    @Test
    void whatComesAfterAHereDocumentRuns() {
        assertEquals(
                List.of("amazon deployment 7:5"),
                gitlab("deploy:\n  script:\n  - |\n    cat <<'EOF' > x\n    don't\n    EOF\n    eb deploy\n"));
    }

    @Test
    void actionsAreKnownWithoutTheirVersion() {
        assertEquals(List.of("amazon deployment 5:15"), Shown.in(".github/workflows/x.yml", """
                on: push
                jobs:
                  a:
                    steps:
                      - uses: einar/beanstalk-deploy@v21
                      - uses: einar/beanstalk-deployment@v21
                      # - uses: einar/beanstalk-deploy@v21
                      - name: einar/beanstalk-deploy
                """));
        assertEquals(List.of("amazon deployment 4:9"), Shown.in(".github/workflows/x.yml", """
                jobs:
                  a:
                    - run: |
                        eb deploy
                """));
    }

    @Test
    void includes() {
        assertEquals(List.of("chain hint 2:14"), gitlab("""
                include:
                  - project: $CATALOG_PATH
                    ref: main
                other:
                  project: $CATALOG_PATH
                """));
    }

    @Test
    void valuesAreComparedAsAWhole() {
        assertEquals(
                List.of("heroku deployment 2:3"), gitlab("variables:\n  REMOTE: https://git.heroku.com/app.git\n"));
    }

    @Test
    void aScriptIsNoValue() {
        for (String script : List.of(
                "- echo https://git.heroku.com/x",
                "- '# https://git.heroku.com/x'",
                "- |\n      # https://git.heroku.com/x")) {
            assertEquals(List.of(), gitlab("job:\n  script:\n    " + script), script);
        }
        assertEquals(List.of(), gitlab("job: {script: [echo https://git.heroku.com/x]}"));
        assertEquals(List.of(), gitlab("job: {script: echo https://git.heroku.com/x}"));
        assertEquals(List.of("heroku deployment 1:7"), gitlab("job: {remote: https://git.heroku.com/x}"));
    }

    @Test
    void anImageIsAHintWhateverTheTraceShows() {
        for (String image : List.of(
                "image: 1.dkr.ecr.eu-west-3.amazonaws.com/app:1",
                "image: { name: 1.dkr.ecr.eu-west-3.amazonaws.com/app }",
                "job:\n  image:\n    name: '1.dkr.ecr.eu-west-3.amazonaws.com/app'\n")) {
            assertEquals(1, gitlab(image).size(), image);
            assertEquals("amazon hint", gitlab(image).get(0).substring(0, 11), image);
        }
        assertEquals(List.of(), gitlab("image: proxy.example/1.dkr.ecr.eu-west-3.amazonaws.com/app"));
        assertEquals(List.of(), gitlab("logo: 1.dkr.ecr.eu-west-3.amazonaws.com/app"));
    }

    @Test
    void aScriptIsReadAsOne() {
        assertEquals(List.of("amazon deployment 3:1"), Shown.in("deploy.sh", "#!/bin/sh\n# eb deploy\neb deploy\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pipeline { stage('d') { steps { sh 'eb deploy' } } }",
                "sh \"cd app && eb deploy\"",
                "sh(script: 'eb deploy', returnStdout: true)",
                "def out = sh returnStatus: true, script: 'eb deploy'",
                "sh(\n  label: 'x',\n  script: 'eb deploy'\n)",
                "sh \"\"\"\n  cd app\n  eb deploy prod\n\"\"\"",
                "sh '''\n  eb deploy \\\n    prod\n'''",
                "echo 'it'\nbat('eb deploy')"
            })
    void stepsOfAJenkinsfile(String text) {
        assertEquals(
                List.of("amazon deployment"),
                Shown.in("Jenkinsfile", text).stream()
                        .map(find -> find.replaceAll(" [0-9:]+", ""))
                        .toList());
    }

    @Test
    void aStepIsPlacedWhereItsCommandStarts() {
        assertEquals(List.of("amazon deployment 3:5"), Shown.in("app/Jenkinsfile.prod", """
                node {
                  sh '''
                    eb deploy
                  '''
                }
                """));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "// sh 'eb deploy'",
                "/* sh 'eb deploy' */",
                "echo 'eb deploy'",
                "sh 'echo eb deploy'",
                "stage('eb deploy') { }",
                "sh label: 'eb deploy', script: 'ls'",
                "sh\nx = 'eb deploy'",
                "sh(x)\nscript = 'eb deploy'",
                "push 'eb deploy'",
                "sh; x = 'eb deploy'",
                "def text = \"sh 'eb deploy'\"",
                "sh 'eb deploy"
            })
    void whatAJenkinsfileDoesNotRun(String text) {
        List<String> expected = text.equals("sh 'eb deploy") ? List.of("amazon deployment 1:5") : List.of();
        assertEquals(expected, Shown.in("Jenkinsfile", text));
    }

    @Test
    void aSecretIsAHintWhereverItIsUsed() {
        assertEquals(List.of("scalingo hint 3:23", "scalingo hint 5:9"), Shown.in(".github/workflows/a.yml", """
                d:
                - run: |
                    x --api-token ${{ secrets.SCALINGO_API_TOKEN }}
                - env:
                        SCALINGO_API_TOKEN: ${{ secrets.SCALINGO_API_TOKEN }}
                  with:
                    token: ${{ secrets.OTHER_SCALINGO_API_TOKEN }}
                    secret: secrets.
                """));
    }
}
