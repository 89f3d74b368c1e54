package dev.doctrine.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.doctrine.doctrine.DoctrineReader;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the hosts that come with this library are known by, and what is none of them. */
class ShippedEvidenceTest {

    private static final EvidenceScanner SCANNER =
            new EvidenceScanner(DoctrineReader.builtIn().evidence());

    private static List<String> shown(String name, String text) {
        return SCANNER.scan(MadeFiles.of(name, text.replace("\\n", "\n"))).finds().stream()
                .map(find -> find.host().id() + " " + find.shows().key() + " "
                        + find.place().line())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                ".github/workflows/a.yml~j:\\n  run: scalingo integration-link-manual-deploy main~scalingo deployment 2",
                ".github/workflows/a.yml~j:\\n  run: scalingo --app a --region b integration-link-manual-deploy c"
                        + "~scalingo deployment 2",
                ".circleci/config.yml~jobs:\\n  d:\\n    steps:\\n      - run:\\n          command:"
                        + " git push -f git@ssh.osc-fr1.scalingo.com:$APP.git x:master~scalingo deployment 5",
                ".github/workflows/a.yml~j:\\n  env:\\n    SCALINGO_API_TOKEN: x~scalingo hint 3",
                ".github/workflows/a.yml~j:\\n  run: |\\n    curl -X PATCH \\\\n      -d '{}' \\\\n"
                        + "      \"https://api.scaleway.com/containers/v1/x\" > /dev/null~scaleway deployment 3",
                ".github/workflows/a.yml~j:\\n  - uses: Azure/static-web-apps-deploy@v1~microsoft deployment 2",
                "azure-pipelines.yml~steps:\\n- task: AzureWebApp@1~microsoft deployment 2",
                "azure-pipelines.yml~steps:\\n- pwsh: az webapp deploy~microsoft deployment 2",
                ".travis.yml~deploy:\\n  provider: elasticbeanstalk~amazon deployment 2",
                ".travis.yml~after_success:\\n  - git push heroku master~heroku deployment 2",
                ".gitlab-ci.yml~d:\\n  script:\\n  - firebase deploy --project x~google deployment 3",
                ".env.production~A=b\\nS3_ENDPOINT=https://s3.fr-par.scw.cloud~scaleway storage 2",
                ".env.example~A='x\\nS3_ENDPOINT=https://s3.gra.io.cloud.ovh.net~ovh storage 2",
                "config/storage.yml~main:\\n  endpoint: https://s3.fr-par.scw.cloud~scaleway storage 2",
                "k8s/a.yaml~data:\\n  S3_ENDPOINT: https://s3.gra.io.cloud.ovh.net~ovh storage 2",
                "k8s/a.yaml~spec:\\n  externalName: a.b.eu-west-3.rds.amazonaws.com~amazon storage 2",
                "src/main/resources/database.properties~url=jdbc:postgresql://a.rds.amazonaws.com/b~amazon storage 1",
                "application.properties~azure.x=DefaultEndpointsProtocol=https;AccountName=a;AccountKey=b"
                        + "~microsoft storage 1",
                ".github/workflows/a.yml~j:\\n  - uses: nwtgck/actions-netlify@v3~netlify deployment 2",
                ".github/workflows/a.yml~j:\\n  run: npx netlify deploy --prod~netlify deployment 2",
                ".github/workflows/a.yml~j:\\n  run: earthly --KEY=${{ secrets.KOYEB_API_KEY }} +deploy~koyeb hint 2",
                ".github/workflows/a.yml~j:\\n  run: |\\n    X=$(curl -s -X POST \\\\n      \"https://api.osc-fr1.scalingo.com/v1/apps"
                        + "/${{ vars.APP }}/deployments\" -d '{}')~scalingo deployment 3",
                ".github/workflows/a.yml~j:\\n  run: aws s3 cp a s3://b --endpoint-url https://cellar-c2.services.clever-cloud.com"
                        + "~clever-cloud storage 2",
                ".github/workflows/a.yml~j:\\n  with:\\n    build-args: |\\n      A=b\\n"
                        + "      NEXT_PUBLIC_BUCKET_URL=https://a.s3.gra.io.cloud.ovh.net~ovh storage 5",
                ".gitlab-ci.yml~variables:\\n  REGISTRY: '${ID}.dkr.ecr.${REGION}.amazonaws.com'~amazon hint 2",
                ".gitlab-ci/jobs/deploy.yml~d:\\n  script: az webapp deploy~microsoft deployment 2",
                "Jenkinsfile~node {\\n  sh 'eb deploy'\\n}~amazon deployment 2",
                ".github/workflows/a.yml~j:\\n  - with:\\n      args: container container update ${{ secrets.ID }}~scaleway deployment 3",
                ".github/workflows/a.yml~j:\\n  - uses: kolok/deploy-to-scalingo@v1~scalingo deployment 2",
                ".travis.yml~env:\\n- OS_AUTH_URL=https://auth.cloud.ovh.net/v3~ovh hint 2",
                ".kontinuous/config.yaml~dependencies:\\n  x:\\n    extends:\\n      - name: ovh~ovh hint 4",
                "netlify.toml~x~netlify hint 1",
                "a/main.tf.json~{\"provider\": {\\n  \"aws\": {}}}~amazon deployment 2",
                "main.tf~provider /* c */ \"aws\" /* d */ {}~amazon deployment 1",
                "a.sh~MASK=$((1 << 8))\\neb deploy~amazon deployment 2",
                "a.sh~cat <<'END-1'\\neb deploy a\\nEND-1\\neb deploy~amazon deployment 4",
                "a.sh~cat <<\\EOF\\neb deploy a\\nEOF\\neb deploy~amazon deployment 4",
                "a.sh~OUT=\"$(aws ecs update-service --service a)\"~amazon deployment 1",
                "a.sh~echo \"a $(echo (b); eb deploy) c\"~amazon deployment 1",
                "a.sh~A=\"$(grep '(' b)\"\\neb deploy~amazon deployment 2",
                "a.sh~A=\"$((1 << 8)) $(eb deploy)\"~amazon deployment 1",
                "a.sh~A=\"$(cd b\\neb deploy~amazon deployment 2",
                "a.sh~((cd a; eb deploy); cd b)~amazon deployment 1",
                "a.sh~A=\"$(case b in c) eb open;; esac)\"\\neb deploy~amazon deployment 2",
                "a.sh~M=$'it\\'s'\\neb deploy~amazon deployment 2",
                "a.sh~aws --profile p ecs update-service~amazon deployment 1",
                "a.sh~gcloud --project p beta run --quiet deploy a~google deployment 1",
                "a.sh~sudo -E timeout 60 /usr/bin/aws ecs update-service~amazon deployment 1",
                "a.sh~npx -y netlify deploy~netlify deployment 1",
                "a.sh~vercel --prod~vercel deployment 1",
                "a.sh~git push --force heroku main~heroku deployment 1",
                ".travis.yml~jobs:\\n  include:\\n    - deploy:\\n        provider: heroku~heroku deployment 4",
                "azure.yaml~name: a\\nservices:\\n  web: {}~microsoft deployment 2",
                "railway.json~{\\n  \"deploy\": {}}~railway hint 2",
                "_common/oracle/bucket.hcl~generate \"p\" {\\n  contents = <<EOF\\nprovider \"oci\" {}\\nEOF\\n}~oracle deployment 3",
                "infra/setup.sh~#!/bin/sh\\nscw function deploy namespace-id=x~scaleway deployment 2",
                ".github/workflows/a.yml~j:\\n  run: git push scalingo HEAD:master~scalingo deployment 2",
                ".env.example~S3_ENDPOINT=https://ams3.digitaloceanspaces.com~digitalocean storage 1",
                "config/storage.yml~ovh_public:\\n  service: S3~ovh hint 1",
                "ops/env.yml~OVH_STORAGE_ID: x~ovh hint 1",
                "application.yml~spring.cloud.gcp.project-id: x~google hint 1",
                "application.properties~x=https://a.service.signalr.net~microsoft hint 1",
                ".slugignore~x~buildpack-paas hint 1",
                "web.env~S3_ENDPOINT='https://s3.fr-par.scw.cloud' # the bucket~scaleway storage 1",
                ".env~export S3_ENDPOINT=https://s3.fr-par.scw.cloud/#a~scaleway storage 1",
                "k8s/a.yaml~data:\\n  a.env: |\\n    S3_ENDPOINT=\"https://s3.fr-par.scw.cloud\" # b~scaleway storage 3",
                ".env.example~APP_URL=https://a.osc-secnum-fr1.scalingo.io~scalingo hint 1",
                ".circleci/config.yml~jobs:\\n  d:\\n    steps:\\n      - run: git remote add c"
                        + " git+ssh://git@push-par-clevercloud-customers.services.clever-cloud.com/$APP.git"
                        + "~clever-cloud deployment 4",
                ".github/workflows/a.yml~j:\\n  - with:\\n      provider: clevercloud\\n      secret_key: ${{ secrets.K }}"
                        + "~clever-cloud storage 3",
                ".github/workflows/a.yml~j:\\n  run: supabase db push~supabase deployment 2",
                ".env~DATABASE_URL=postgresql://a:b@db.abc.supabase.co:5432/postgres~supabase storage 1",
                "ops/rclone.conf~[archive]\\ntype = s3\\nprovider = Outscale~outscale storage 3",
                "k8s/a.yaml~image: eu.gcr.io/a/b:1~google hint 1",
                "cron.json~{\\n  \"jobs\": []\\n}~scalingo hint 2",
                "app.json~{\"buildpacks\": [\\n  {\"url\": \"heroku/nodejs\"}\\n]}~heroku hint 2",
                "serverless.yml~service: a\\nprovider:\\n  name: aws~amazon deployment 3",
                "k8s/pv.yaml~spec:\\n  azureFile:\\n    shareName: a~microsoft storage 2",
                "k8s/a.yaml~spec:\\n  volumes:\\n  - name: a\\n    awsElasticBlockStore:\\n      volumeID: b~amazon storage 4",
                "k8s/a.yaml~apiVersion: sql.cnrm.cloud.google.com/v1beta1~google deployment 1",
                "k8s/a.yaml~apiVersion: rds.services.k8s.aws/v1alpha1~amazon deployment 1",
                "k8s/a.yaml~data:\\n  application.yml: |\\n    spring:\\n      datasource:\\n"
                        + "        url: jdbc:postgresql://a.b.eu-west-3.rds.amazonaws.com/c~amazon storage 5",
                "terragrunt.hcl~terraform {\\n  source = \"tfr:///terraform-aws-modules/vpc/aws?version=3.3.0\"\\n}~amazon hint 2",
                "root.hcl~generate \"p\" {\\n  contents = <<EOF\\nprovider \"scaleway\" {}\\nEOF\\n}~scaleway deployment 3",
                "main.tf~module \"a\" {\\n  source = \"terraform-aws-modules/vpc/aws\"\\n}~amazon hint 2",
                "main.tf~terraform {\\n  backend \"s3\" {\\n    bucket = \"a\"\\n  }\\n}~amazon hint 2"
            })
    void whatIsAHost(String name, String text, String expected) {
        assertEquals(List.of(expected), shown(name, text));
    }

    /** Who simulates a cloud on the spot, or only tries a command, deploys to none. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "aws lambda update-function-code --endpoint-url http://localhost:4566",
                "aws --endpoint-url=http://localhost:4566 cloudformation deploy",
                "cdk deploy --help",
                "sam deploy --no-execute-changeset",
                "supabase db push --local"
            })
    void whatIsOnlyTriedIsAHint(String command) {
        List<String> shown = shown("a.sh", command);
        assertEquals(1, shown.size());
        assertTrue(shown.get(0).endsWith(" hint 1"), shown.get(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application.properties|logo.url=https://bucket.s3.eu-west-3.amazonaws.com/logo.png",
                "application.properties|help.uri=https://storage.gra.cloud.ovh.net/v1/AUTH_a/public/help.pdf",
                ".env.production|PUBLIC_LOGO_URL=https://a.s3.amazonaws.com/logo.png",
                "data/programs/a.yaml|links:\\n  url: https://a.s3.fr-par.scw.cloud/help.pdf",
                "data/programs/a.yaml|links:\\n  url: https://s3.fr-par.scw.cloud/a/help.pdf",
                "src/filters/utils.ts|const endpoint = 'https://s3.fr-par.scw.cloud'",
                ".github/workflows/a.yml|j:\\n  run: scalingo login --api-token x",
                ".github/workflows/a.yml|j:\\n  run: curl https://api.scaleway.com/account/x",
                ".gitlab-ci.yml|d:\\n  script:\\n  - git push origin heroku-like",
                ".github/workflows/a.yml|j:\\n  run: curl https://api.osc-fr1.scalingo.com/v1/apps/a/containers",
                ".github/workflows/a.yml|j:\\n  run: aws s3 cp a s3://b --endpoint-url https://minio.example.org",
                ".github/workflows/a.yml|j:\\n  with:\\n    build-args: |\\n      LOGO_URL=https://a.s3.gra.io.cloud.ovh.net/b",
                "application-dev.properties|azure.x=DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=b",
                "api.yaml|Bucket:\\n  properties:\\n    endpoint:\\n      example: https://s3.eu-west-3.amazonaws.com",
                "crd.yaml|endpoint:\\n  description: such as https://s3.amazonaws.com",
                "alert.yaml|annotations:\\n  endpoint: the probe of s3.eu-west-3.amazonaws.com fails",
                "application.yml|server.servlet.url: img-src 'self' a.firebaseio.com",
                "deploy/values/azure.yaml|replicas: 2",
                "data/railway.json|{\"type\": \"FeatureCollection\"}",
                ".github/workflows/a.yml|j:\\n  strategy:\\n    matrix:\\n      provider: [lambda, heroku]",
                "a.sh|git push origin heroku",
                "a.sh|aws elasticbeanstalk describe-environments",
                "a.sh|aws apprunner list-services",
                ".env.template|S3_ENDPOINT= # such as https://s3.fr-par.scw.cloud",
                ".env.template|S3_ENDPOINT=# https://s3.fr-par.scw.cloud",
                ".env.template|S3_ENDPOINT=http://localhost:9000  # or https://s3.fr-par.scw.cloud",
                ".env.template|S3_ENDPOINT=\"\" # https://s3.fr-par.scw.cloud",
                ".env.template|#S3_ENDPOINT=https://s3.fr-par.scw.cloud",
                "k8s/a.yaml|data:\\n  .env: |\\n    S3_ENDPOINT= # https://s3.fr-par.scw.cloud",
                "k8s/a.yaml|image: gcr.io/kaniko-project/executor:v1",
                ".github/workflows/a.yml|j:\\n  - with:\\n      provider: clevercloud",
                "a/cron.json|[\"0 0 * * * $ROOT/jobs\"]",
                "app.json|{\"repository\": {\"url\": \"https://github.com/a/b\"}}",
                "serverless.yml|service:\\n  name: aws\\nprovider:\\n  name: openwhisk",
                "crd.yaml|spec:\\n  properties:\\n    volumes:\\n      properties:\\n        azureFile: {}",
                "rbac.yaml|rules:\\n- apiGroups: [sql.cnrm.cloud.google.com/v1]",
                "terragrunt.hcl|terraform {\\n  source = \"../../modules/aws\"\\n}",
                ".gitlab-ci.yml|d:\\n  image:\\n    command: eb deploy",
                "main.tf|terraform {\\n  backend \"s3\" {\\n    skip_region_validation = true\\n  }\\n}",
                "main.tf|terraform {\\n  backend \"s3\" {\\n    endpoint = \"https://s3.fr-par.scw.cloud\"\\n  }\\n}",
                "main.tf|module \"a\" {\\n  source = \"../modules/network\"\\n}"
            })
    void whatIsNone(String nameAndText) {
        int bar = nameAndText.indexOf('|');
        assertEquals(List.of(), shown(nameAndText.substring(0, bar), nameAndText.substring(bar + 1)));
    }
}
