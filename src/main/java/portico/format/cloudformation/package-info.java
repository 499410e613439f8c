/**
 * CloudFormation templates, those of CDK and SAM among them, in JSON and YAML: parameters, conditions, mappings, intrinsic functions, nested
 * stacks and exports are resolved as far as the files allow, and what they describe is told in describe calls' words. What cannot be resolved
 * stays visible as the expression it is. Environment, secrets, commands and user data are never evaluated. Knows {@code format},
 * {@code format.describe}, {@code format.dialect}, {@code format.json}.
 */
package portico.format.cloudformation;
