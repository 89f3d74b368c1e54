package dev.doctrine.evidence;

import dev.doctrine.doctrine.Bilingual;
import dev.doctrine.doctrine.EvidenceRules;
import dev.doctrine.doctrine.Host;
import dev.doctrine.trace.FileKind;
import dev.doctrine.trace.Shows;
import dev.doctrine.trace.Subject;
import dev.doctrine.trace.Trace;
import dev.doctrine.trace.Wildcard;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Hosts as the doctrine would write them, and scans with them. */
public final class MadeRules {

    private static final Map<FileKind, List<Wildcard>> FILES = Map.of(
            FileKind.TERRAFORM, words("*.tf", "*.tofu", "*.tf.json", "terragrunt.hcl"),
            FileKind.MAVEN, words("pom.xml"),
            FileKind.CI, words(".gitlab-ci.yml", ".github/workflows/*.yml", "deploy.sh", "Jenkinsfile*"),
            FileKind.KUBERNETES, words("values*.yaml", "k8s/*.yaml", "docker-compose*.yml"),
            FileKind.SETTINGS, words("application*.properties", "application*.yml", ".env", "filters/*.properties"));

    private static final List<Wildcard> STORES = words("datasource", "jdbc", "s3", "bucket", "db", "redis", "mongodb");

    private final Map<String, List<Trace>> traces = new LinkedHashMap<>();

    private MadeRules() {}

    /** Patterns. */
    static List<Wildcard> words(String... patterns) {
        return Stream.of(patterns).map(Wildcard::new).toList();
    }

    /** No host. */
    static MadeRules none() {
        return new MadeRules();
    }

    /** Some hosts with traces of every kind. */
    public static MadeRules some() {
        return none().host(
                        "amazon",
                        trace(FileKind.TERRAFORM, Subject.PROVIDER, Shows.DEPLOYMENT, "aws")
                                .unless("endpoints"))
                .host(
                        "amazon",
                        trace(FileKind.TERRAFORM, Subject.BACKEND, Shows.STORAGE, "s3")
                                .unless("endpoint", "endpoints"))
                .host(
                        "amazon",
                        trace(FileKind.MAVEN, Subject.PLUGIN, Shows.DEPLOYMENT, "br.com.x:beanstalk-maven-plugin"))
                .host(
                        "amazon",
                        trace(FileKind.CI, Subject.COMMAND, Shows.DEPLOYMENT, "eb deploy", "aws eks update-kubeconfig"))
                .host("amazon", trace(FileKind.CI, Subject.ACTION, Shows.DEPLOYMENT, "einar/beanstalk-deploy"))
                .host("amazon", trace(FileKind.KUBERNETES, Subject.KEY, Shows.DEPLOYMENT, "eks.amazonaws.com/*"))
                .host(
                        "amazon",
                        trace(FileKind.KUBERNETES, Subject.VALUE, Shows.DEPLOYMENT, "gp2", "gp3")
                                .of("storageClass", "storageClassName"))
                .host(
                        "amazon",
                        trace(
                                FileKind.SETTINGS,
                                Subject.HOST,
                                Shows.STORAGE,
                                "*.rds.amazonaws.com",
                                "*.s3.*.amazonaws.com"))
                .host("amazon", trace(FileKind.IMAGE, Subject.HOST, Shows.DEPLOYMENT, "*.dkr.ecr.*.amazonaws.com"))
                .host(
                        "amazon",
                        trace(FileKind.NAMES, Subject.NAME, Shows.DEPLOYMENT, "Dockerrun.aws.json", ".ebextensions/*"))
                .host(
                        "amazon",
                        trace(FileKind.CONTENT, Subject.ROOT, Shows.DEPLOYMENT, "AWSTemplateFormatVersion")
                                .files("template.yaml", "template.json"))
                .host(
                        "secured",
                        trace(FileKind.TERRAFORM, Subject.PROVIDER, Shows.DEPLOYMENT, "outscale")
                                .with("region", "cloudgouv-eu-west-1"))
                .host("outscale", trace(FileKind.TERRAFORM, Subject.PROVIDER, Shows.DEPLOYMENT, "outscale"))
                .host("scalingo", trace(FileKind.CI, Subject.COMMAND, Shows.DEPLOYMENT, "scalingo * deploy"))
                .host(
                        "heroku",
                        trace(FileKind.CONTENT, Subject.VALUE, Shows.DEPLOYMENT, "heroku-*")
                                .files("app.json")
                                .of("addons", "plan", "stack"))
                .host("scalingo", trace(FileKind.CI, Subject.KEY, Shows.HINT, "SCALINGO_API_TOKEN"))
                .host("heroku", trace(FileKind.CI, Subject.VALUE, Shows.DEPLOYMENT, "*git.heroku.com*"))
                .host("chain", trace(FileKind.CI, Subject.INCLUDE, Shows.HINT, "$CATALOG_PATH"))
                .host("chain", trace(FileKind.TERRAFORM, Subject.MODULE, Shows.HINT, "git::https://forge.example/*"))
                .host(
                        "buildpack",
                        trace(FileKind.CONTENT, Subject.KEY, Shows.HINT, "java.runtime.version")
                                .files("system.properties"));
    }

    MadeRules host(String id, MadeTrace trace) {
        traces.computeIfAbsent(id, host -> new ArrayList<>()).add(trace.trace);
        return this;
    }

    static MadeTrace trace(FileKind in, Subject subject, Shows shows, String... patterns) {
        return new MadeTrace(
                new Trace(in, List.of(), subject, words(patterns), List.of(), Map.of(), List.of(), shows, "source"));
    }

    /** A trace, of which more is said. */
    record MadeTrace(Trace trace) {

        MadeTrace files(String... names) {
            return copy(words(names), trace.of(), trace.with(), trace.unless());
        }

        MadeTrace of(String... keys) {
            return copy(trace.files(), words(keys), trace.with(), trace.unless());
        }

        MadeTrace with(String key, String... values) {
            return copy(trace.files(), trace.of(), Map.of(key, words(values)), trace.unless());
        }

        MadeTrace unless(String... keys) {
            return copy(trace.files(), trace.of(), trace.with(), List.of(keys));
        }

        private MadeTrace copy(
                List<Wildcard> files, List<Wildcard> of, Map<String, List<Wildcard>> with, List<String> unless) {
            return new MadeTrace(new Trace(
                    trace.in(), files, trace.subject(), trace.patterns(), of, with, unless, trace.shows(), "source"));
        }
    }

    /** As the doctrine would give them. */
    public EvidenceRules rules() {
        List<Host> hosts = new ArrayList<>();
        traces.forEach((id, all) -> hosts.add(new Host(id, new Bilingual(id, id), List.of("offer"), all)));
        return new EvidenceRules(
                words("target", "docs", "test", "*-samples", "src/*/java"),
                FILES,
                STORES,
                words("random", "null"),
                hosts);
    }

    Evidence scan(MadeFiles files) {
        return new EvidenceScanner(rules()).scan(files);
    }
}
