/**
 * AWS Copilot's manifests: services and jobs as Fargate services, environments as VPCs with their subnets. What an environment leaves out is what
 * Copilot makes by default. Variables and secrets are never looked at. Knows {@code format}, {@code format.describe}, {@code format.dialect},
 * {@code format.json}.
 */
package portico.format.copilot;
