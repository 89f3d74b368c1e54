package dev.doctrine.portfolio;

import dev.doctrine.doctrine.Host;
import dev.doctrine.trace.Shows;
import java.util.List;

/**
 * What the repositories of a portfolio show, where somebody asked.
 *
 * @param looked how many declarations have a repository that was looked through; none where nobody asked
 * @param showing for how many of them it shows a host
 * @param byHost for each host that is shown anywhere, in the order of their ids, for how many declarations it is shown in which way
 * @param against for how many declarations it shows something that a constraint is against
 * @param firstAgainst the first of those, by path; at most {@link PortfolioSummary#SHOWN}
 */
record ShownSummary(long looked, long showing, List<HostCount> byHost, long against, List<Against> firstAgainst) {

    ShownSummary {
        byHost = List.copyOf(byHost);
        firstAgainst = List.copyOf(firstAgainst);
    }

    /** For how many declarations a host is shown in which way. */
    record HostCount(Host host, long deployments, long storages, long hints) {

        static HostCount of(Host host, Shows shows) {
            return switch (shows) {
                case DEPLOYMENT -> new HostCount(host, 1, 0, 0);
                case STORAGE -> new HostCount(host, 0, 1, 0);
                case HINT -> new HostCount(host, 0, 0, 1);
            };
        }

        HostCount plus(HostCount other) {
            return new HostCount(host, deployments + other.deployments, storages + other.storages, hints + other.hints);
        }

        /** What is shown of one declaration, which counts once however often it is shown. */
        HostCount orElse(HostCount same) {
            return new HostCount(
                    host,
                    Math.max(deployments, same.deployments),
                    Math.max(storages, same.storages),
                    Math.max(hints, same.hints));
        }
    }

    /**
     * A declaration whose repository shows what a constraint is against.
     *
     * @param constraints the ids of those constraints, each once
     * @param hosts what is shown against them, each once
     */
    record Against(String path, String application, List<String> constraints, List<Host> hosts) {

        Against {
            constraints = List.copyOf(constraints);
            hosts = List.copyOf(hosts);
        }
    }
}
