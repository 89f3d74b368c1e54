/**
 * What decides whether a build goes on: the policy and the parameters, the check of the whole build, and the core extension
 * and the enforcer rule, which ask it as the goal does.
 */
@NullMarked
package dev.doctrine.maven.gate;

import org.jspecify.annotations.NullMarked;
