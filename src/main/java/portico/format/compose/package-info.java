/**
 * Compose files as ECS runs them: with ecs-cli's {@code ecs-params.yml} beside them one task definition each, without it one Fargate service for
 * each service, as Docker Compose's ECS integration does. Environment, secrets and commands are never looked at. Knows {@code format},
 * {@code format.describe}, {@code format.dialect}, {@code format.json}.
 */
package portico.format.compose;
