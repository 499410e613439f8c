/**
 * What the engine found, as text for people, JSON for scripts and annotations for CI. The JSON keys are a contract: scripts depend on them. Text is
 * plain ASCII, and coloured only where {@link portico.format.report.Ink} says so. Knows {@code format}, {@code format.json} and {@code model}.
 */
package portico.format.report;
