package dev.doctrine.doctrine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All that decides where software may be hosted: layers, sources, offers, constraints, contradictions, registered
 * derogations. Immutable.
 */
public final class Doctrine {

    /** What the lowest layer stands on. */
    static final Doctrine NONE = new Doctrine(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            EvidenceRules.NONE);

    private final List<Layer> layers;
    private final Map<String, Source> sources;
    private final Catalogue catalogue;
    private final Map<String, Constraint> constraintsById;
    private final List<Constraint> constraints;
    private final List<Constraint> mandatoryConstraints;
    private final Map<String, Contradiction> contradictions;
    private final List<Amendment> amendments;
    private final List<KnownFinding> knownFindings;
    private final List<Derogation> register;
    private final List<MarketName> marketNames;
    private final EvidenceRules evidence;

    Doctrine(
            List<Layer> layers,
            List<Source> sources,
            List<Offer> offers,
            List<Constraint> constraints,
            List<Contradiction> contradictions,
            List<Amendment> amendments,
            List<KnownFinding> knownFindings,
            List<Derogation> register,
            List<MarketName> marketNames,
            EvidenceRules evidence) {
        this.layers = List.copyOf(layers);
        this.sources = new LinkedHashMap<>();
        for (Source source : sources) {
            this.sources.put(source.id(), source);
        }
        this.catalogue = new Catalogue(offers);
        this.constraintsById = new LinkedHashMap<>();
        List<Constraint> mandatory = new ArrayList<>();
        for (Constraint constraint : constraints) {
            constraintsById.put(constraint.id(), constraint);
            if (constraint.level() == Level.MANDATORY) {
                mandatory.add(constraint);
            }
        }
        this.constraints = List.copyOf(constraints);
        this.mandatoryConstraints = List.copyOf(mandatory);
        this.contradictions = new LinkedHashMap<>();
        for (Contradiction contradiction : contradictions) {
            this.contradictions.put(contradiction.id(), contradiction);
        }
        this.amendments = List.copyOf(amendments);
        this.knownFindings = List.copyOf(knownFindings);
        this.register = List.copyOf(register);
        this.marketNames = List.copyOf(marketNames);
        this.evidence = evidence;
    }

    /** The layers, the lowest first. */
    public List<Layer> layers() {
        return layers;
    }

    /** The documents that the doctrine rests on. */
    public List<Source> sources() {
        return List.copyOf(sources.values());
    }

    /** All offers and families, in the doctrine's order. */
    public List<Offer> catalogue() {
        return catalogue.all();
    }

    /** The offers that one can deploy on, in the doctrine's order. */
    public List<Offer> offers() {
        return catalogue.offers();
    }

    /** The offers that take over the facts of this one. */
    public List<Offer> childrenOf(Offer family) {
        return catalogue.childrenOf(family);
    }

    /** Whether a find at this host may mean the offer: it, its parent or one of its children is among the host's. */
    public boolean mayBe(Host host, Offer offer) {
        return host.offers().contains(offer.id())
                || host.offers().contains(offer.parent())
                || childrenOf(offer).stream().map(Offer::id).anyMatch(host.offers()::contains);
    }

    /** All constraints, in the doctrine's order. */
    public List<Constraint> constraints() {
        return constraints;
    }

    /** The constraints that forbid, in the doctrine's order. */
    public List<Constraint> mandatoryConstraints() {
        return mandatoryConstraints;
    }

    /** All contradictions between sources. */
    public List<Contradiction> contradictions() {
        return List.copyOf(contradictions.values());
    }

    /** What layers change of what those below them say, the lowest layer first. */
    public List<Amendment> amendments() {
        return amendments;
    }

    /** What an examination finds and the layers' owners know of, the lowest layer first. */
    public List<KnownFinding> knownFindings() {
        return knownFindings;
    }

    /** The derogations that organisations register, of all applications. */
    public List<Derogation> register() {
        return register;
    }

    /** The providers on the market whose names people write where an offer is due. */
    public List<MarketName> marketNames() {
        return marketNames;
    }

    /** What is looked for in the files of a repository. */
    public EvidenceRules evidence() {
        return evidence;
    }

    /** The same doctrine with other findings known and other derogations registered. */
    Doctrine with(List<KnownFinding> known, List<Derogation> registered) {
        return new Doctrine(
                layers,
                sources(),
                catalogue(),
                constraints(),
                contradictions(),
                amendments,
                known,
                registered,
                marketNames,
                evidence);
    }

    /** The same doctrine with these levels for the constraints of these ids. */
    public Doctrine withLevels(Map<String, Level> levels) {
        List<Constraint> leveled = constraints().stream()
                .map(constraint -> constraint.withLevel(levels.getOrDefault(constraint.id(), constraint.level())))
                .toList();
        return new Doctrine(
                layers,
                sources(),
                catalogue(),
                leveled,
                contradictions(),
                amendments,
                knownFindings,
                register,
                marketNames,
                evidence);
    }

    /** The offer with this id. */
    public Optional<Offer> offer(String id) {
        return catalogue.offer(id);
    }

    /** The offer that someone named: by id, name or alias, whatever case, accents and spaces. */
    public Optional<Offer> offerNamed(String name) {
        return catalogue.offerNamed(name);
    }

    /** Every name of the offers that one can deploy on: the ids first, then names and aliases. */
    public Set<String> offerNames() {
        return catalogue.offerNames();
    }

    /** The constraint with this id. */
    public Optional<Constraint> constraint(String id) {
        return Optional.ofNullable(constraintsById.get(id));
    }

    /** The contradiction with this id. */
    public Optional<Contradiction> contradiction(String id) {
        return Optional.ofNullable(contradictions.get(id));
    }
}
