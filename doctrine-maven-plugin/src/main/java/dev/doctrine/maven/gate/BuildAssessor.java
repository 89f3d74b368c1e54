package dev.doctrine.maven.gate;

import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.Assessor;
import dev.doctrine.assessment.BuildAssessment;
import dev.doctrine.assessment.DeclarationAssessment;
import dev.doctrine.assessment.MissingDeclaration;
import dev.doctrine.assessment.SkippedModule;
import dev.doctrine.crypto.Sha256;
import dev.doctrine.evidence.Evidence;
import dev.doctrine.maven.build.Build;
import dev.doctrine.maven.build.DeclarationFiles;
import dev.doctrine.maven.build.DeclarationFinder;
import dev.doctrine.maven.build.DeclarationFinder.Found;
import dev.doctrine.maven.build.DeclarationFinder.Refused;
import dev.doctrine.maven.build.DeclarationFinder.Search;
import dev.doctrine.maven.build.InputFile;
import dev.doctrine.maven.build.Module;
import dev.doctrine.yaml.Place;
import dev.doctrine.yaml.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds, reads and assesses what the modules of a build declare, each declaration once. */
public final class BuildAssessor {

    private final Build build;
    private final DeclarationFiles files;
    private final Settings settings;
    private final DeclarationFinder finder;
    private final Map<Path, Reading<Assessment>> readings = new HashMap<>();
    private final Set<String> declarations = new TreeSet<>();
    private final RepositoryEvidence evidence;

    /** An assessor by these settings, of which only what holds for the whole build counts. */
    public BuildAssessor(Build build, DeclarationFiles files, Settings settings) {
        this.build = build;
        this.files = files;
        this.settings = settings;
        this.finder = new DeclarationFinder(
                build, files, settings.policy().isGiven(), settings.policy().rootOnly());
        this.evidence = new RepositoryEvidence(build, settings.doctrine().evidence(), settings.evidence());
    }

    /** Looks for the declaration of a module. All are looked for before one is read: evidence belongs to the nearest. */
    public Search search(Module module, @Nullable String configured) {
        evidence.begin();
        Search search = finder.find(module, configured);
        if (search instanceof Found found) {
            declarations.add(build.shown(found.file()));
        }
        return search;
    }

    /** Only what these found counts: evidence belongs to no declaration that no module uses. */
    void use(Collection<Search> used) {
        Set<String> now = new TreeSet<>();
        for (Search search : used) {
            if (search instanceof Found found) {
                now.add(build.shown(found.file()));
            }
        }
        if (!now.equals(declarations)) {
            declarations.clear();
            declarations.addAll(now);
            readings.clear();
        }
    }

    /** What came of the declaration that was looked for and is there. */
    public Reading<Assessment> reading(Search search) {
        return search instanceof Found found
                ? reading(found.file())
                : new Reading.Refused<>(List.of(((Refused) search).complaint()));
    }

    /** The declaration that was found, as users know it. */
    public String path(Search search) {
        return build.shown(file(search));
    }

    /** What the files of the repository show, whatever is declared. */
    public Evidence evidence() {
        return evidence.all();
    }

    /** What of it would belong to a declaration that is not there yet, beside those that were looked for. */
    public Evidence evidenceOf(String newDeclaration) {
        Set<String> all = new TreeSet<>(declarations);
        all.add(newDeclaration);
        return evidence.of(newDeclaration, all);
    }

    /** Whether a declaration is still the one that was read. */
    public boolean isUnchanged(Search search) {
        return !(search instanceof Found found) || files.isUnchanged(found.file());
    }

    private Reading<Assessment> reading(Path file) {
        Reading<Assessment> known = readings.get(file);
        if (known == null) {
            known = read(file, build.shown(file));
            readings.put(file, known);
        }
        return known;
    }

    private Reading<Assessment> read(Path file, String shown) {
        try {
            Assessor assessor = new Assessor(settings.doctrine(), settings.policy());
            return assessor.read(shown, files.bytes(file))
                    .map(declaration ->
                            assessor.assess(declaration, evidence.of(shown, declarations), settings.today()));
        } catch (IOException e) {
            return InputFile.refused(shown, e);
        }
    }

    /** The assessment of everything that was found. */
    BuildAssessment assess(Map<Module, Asked> asked, Map<Module, Search> searches) {
        Map<String, Declared> declared = new TreeMap<>();
        List<MissingDeclaration> missing = new ArrayList<>();
        List<SkippedModule> skipped = new ArrayList<>();
        for (Map.Entry<Module, Asked> entry : asked.entrySet()) {
            Module module = entry.getKey();
            Asked asks = entry.getValue();
            String shown = build.shown(module.folder());
            Search search = searches.get(module);
            if (asks.skipReason() != null) {
                skipped.add(new SkippedModule(shown, asks.skipReason(), place(module)));
            } else if (search instanceof Found || search instanceof Refused) {
                Declared known = declared.get(path(search));
                if (known == null) {
                    known = new Declared(search, new ArrayList<>(), new ArrayList<>());
                    declared.put(path(search), known);
                }
                known.modules().add(shown);
                known.artifacts().addAll(module.artifacts());
            } else if (asks.byCheck()) {
                missing.add(new MissingDeclaration(shown, place(module)));
            }
        }
        List<DeclarationAssessment> declarations = new ArrayList<>();
        for (Map.Entry<String, Declared> entry : declared.entrySet()) {
            Declared known = entry.getValue();
            declarations.add(new DeclarationAssessment(
                    entry.getKey(),
                    digest(known.search()),
                    known.modules(),
                    known.artifacts(),
                    reading(known.search())));
        }
        return new BuildAssessment(
                settings.doctrine(), settings.policy(), settings.today(), declarations, missing, skipped);
    }

    /** A declaration, the modules that it is about, and what these build. */
    private record Declared(Search search, List<String> modules, List<String> artifacts) {}

    private static Path file(Search search) {
        return search instanceof Found found ? found.file() : ((Refused) search).file();
    }

    private Place place(Module module) {
        Path pom = module.pom();
        return Place.startOf(build.shown(pom == null ? module.folder().resolve("pom.xml") : pom));
    }

    private @Nullable String digest(Search search) {
        if (search instanceof Found && reading(search) instanceof Reading.Accepted<Assessment> accepted) {
            return accepted.value().declaration().sha256();
        }
        try {
            return Sha256.of(files.bytes(file(search)));
        } catch (IOException e) {
            return null;
        }
    }
}
