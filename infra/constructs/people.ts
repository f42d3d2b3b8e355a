import { Aws, RemovalPolicy } from 'aws-cdk-lib';
import {
  AccountRecovery,
  CfnUserPoolGroup,
  FeaturePlan,
  Mfa,
  OAuthScope,
  UserPool,
  type UserPoolClient,
  UserPoolClientIdentityProvider,
} from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import { nameOf } from '../naming.ts';
import { acknowledge } from './acknowledge.ts';

/** A program that people sign in with: a browser application, so it keeps no secret and uses PKCE. */
export interface SignInClient {
  readonly name: string;
  readonly callbackUrls: readonly string[];
  readonly logoutUrls: readonly string[];
}

/** The people of one owner: who may sign in, with what, and which hats of the circle they wear. */
export class People extends Construct {
  readonly pool: UserPool;
  readonly clients: readonly UserPoolClient[];
  /** Address of the sign-in pages. */
  readonly signIn: string;

  constructor(
    scope: Construct,
    id: string,
    props: {
      readonly owner: string;
      readonly groups: readonly string[];
      readonly clients: readonly SignInClient[];
    },
  ) {
    super(scope, id);
    this.pool = new UserPool(this, 'Pool', {
      userPoolName: nameOf.userPool(props.owner),
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      mfa: Mfa.OPTIONAL,
      mfaSecondFactor: { otp: true, sms: false },
      passwordPolicy: {
        minLength: 12,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: true,
      },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      featurePlan: FeaturePlan.ESSENTIALS,
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.acknowledgeChoices();
    const prefix = { domainPrefix: domainPrefix(props.owner) };
    this.signIn = this.pool.addDomain('SignIn', { cognitoDomain: prefix }).baseUrl();
    for (const group of props.groups) {
      new CfnUserPoolGroup(this, `Group-${group}`, { userPoolId: this.pool.userPoolId, groupName: group });
    }
    this.clients = props.clients.map((client) => this.addClient(client));
  }

  private addClient({ name, callbackUrls, logoutUrls }: SignInClient): UserPoolClient {
    return this.pool.addClient(name, {
      userPoolClientName: name,
      generateSecret: false,
      preventUserExistenceErrors: true,
      enableTokenRevocation: true,
      supportedIdentityProviders: [UserPoolClientIdentityProvider.COGNITO],
      authFlows: {},
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID, OAuthScope.PROFILE],
        callbackUrls: [...callbackUrls],
        logoutUrls: [...logoutUrls],
      },
    });
  }

  private acknowledgeChoices(): void {
    acknowledge(
      this.pool,
      'AwsSolutions-COG2',
      'A second factor is optional: many who are supported have one device, or a proxy. Circles ask it of hats.',
    );
    acknowledge(
      this.pool,
      'AwsSolutions-COG3',
      'Threat protection is billed per user on the Plus plan; no self sign-up and PKCE leave little for it to do.',
    );
    acknowledge(
      this.pool,
      'AwsSolutions-COG8',
      'The Plus plan is billed per user; see the decision on what a circle costs while idle.',
    );
  }
}

/** Cognito's prefixes are unique in a region, and may not contain the names of its makers. */
function domainPrefix(owner: string): string {
  return `kith-${owner.replaceAll(/aws|amazon|cognito/g, 'x')}-${Aws.ACCOUNT_ID}`;
}
