/**
 * Output of the AWS CLI's describe, list, create and run calls, several files as one topology (R184–R192): an {@code Inventory} gathers the
 * objects of all files and merges those described twice, one class for each family of objects turns them into records, and whatever is only
 * mentioned gets a placeholder. Values that may be secret (environment, commands, user data, policies) are never looked at. Knows {@code format},
 * {@code format.json} and {@code model}.
 */
package portico.format.describe;
