/**
 * What others recorded of a running cluster, said again in the words of describe calls: the task metadata endpoint, the ECS agent's state file,
 * c3vis's snapshots, and ECS objects whose members are spelled as AWS Config and CloudFormation spell them. Knows {@code format},
 * {@code format.describe} and {@code format.json}.
 */
package portico.format.recording;
