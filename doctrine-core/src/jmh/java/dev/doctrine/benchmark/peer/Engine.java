package dev.doctrine.benchmark.peer;

import dev.doctrine.doctrine.Doctrine;

/** The general policy engines that the library is compared with. */
public enum Engine {
    CEL("CEL") {
        @Override
        public Peer load(Doctrine doctrine) throws Exception {
            return new CelPeer(doctrine);
        }
    },
    JSON_SCHEMA("JSON Schema") {
        @Override
        public Peer load(Doctrine doctrine) {
            return new JsonSchemaPeer(doctrine);
        }
    },
    DROOLS("Drools") {
        @Override
        public Peer load(Doctrine doctrine) {
            return new DroolsPeer(doctrine);
        }
    },
    OPA("OPA") {
        @Override
        public Peer load(Doctrine doctrine) throws Exception {
            return new OpaPeer(doctrine, OpaCompiler.configured());
        }

        @Override
        public boolean isThere() {
            return OpaCompiler.configured().version().isPresent();
        }

        @Override
        String runBy() {
            return super.runBy()
                    + OpaCompiler.configured()
                            .version()
                            .map(version -> ", compiled by " + version)
                            .orElse("");
        }
    };

    private final String label;

    Engine(String label) {
        this.label = label;
    }

    /** Loads the doctrine's rules and offers into it. */
    public abstract Peer load(Doctrine doctrine) throws Exception;

    /** Whether all that it needs is on this machine. */
    public boolean isThere() {
        return true;
    }

    /** Its name. */
    public String label() {
        return label;
    }

    /** Its name and what runs it here. */
    public String description() {
        return label + " (" + runBy() + ")";
    }

    /** The library that runs it, with its version. */
    String runBy() {
        return System.getProperty("benchmarks." + name(), "unknown");
    }
}
