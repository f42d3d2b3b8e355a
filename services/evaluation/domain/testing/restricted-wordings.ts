/** A wording that is known by its hash only. */
export interface HashedWording {
  /** How many words it has. */
  readonly length: number;
  /** A sixteen-bit sum over its first word: most text is told apart by it quickly. */
  readonly check: number;
  readonly sha256: string;
}

/**
 * Wordings that belong to somebody else and may not be passed on, as hashes: so that they can be looked for without being
 * here. From SWEMWBS and WEMWBS, ASCOT, ICECAP-A and EssenCES, as far as they are known to us.
 */
export const restrictedWordings: readonly HashedWording[] = (
  [
    [7, 39128, '6bb73c165a471ad1d274b33f8532c6831d836fafeb0667cf176748080d7bbe25'],
    [4, 39128, 'b5df9f204f43dd5c1eb6118ed83bcfc3a166fd77aa9f6de11826f3bb503c0818'],
    [4, 39128, 'ffc7c370ab8b420b242d66193d0a30a848417d63471553f2a63032fedb5a4340'],
    [6, 39128, 'da58dbcb74033e35516ac739aa3f2c1727d18bd2d1851ee97ea40f46bb5bc280'],
    [4, 39128, '51654af5f7b578ae959f2ede7dbbc66ea2500dbaa3122654d16d73cacadaad3a'],
    [7, 39128, '10dcd2a0663610a466923b74193f0da6797e42aef7ce815a66fa09047633c436'],
    [11, 39128, '488384d472cb25399282c2ef6f154da7b810e81becedf062c5b9cc9644b3cb1e'],
    [7, 39128, 'b89e1103f3d0d825f35bcb114a30153379d9190bc57903dc1de57a12289c271d'],
    [5, 39128, '05c91df2c4e658f3cef77a2ef7c1fb2caccdc71d527358592e7d377bcc6304fc'],
    [6, 39128, '390a68303691cf781e26e2af473e2b9ea07a2eff5e3d06a19bee34c34df95c19'],
    [4, 39128, '50bd579882c2250cfa703057cde85c15cc65eb05906ff46407d3c882b8095512'],
    [4, 39128, '87a7747dff2af65cf14d10e5e977d741f13d4277ad246e897b4d9e0b612a4692'],
    [6, 39128, 'b6d62a1bf186886be6c80920f9f41f713503996b5306232c4442ca7a6a201e0f'],
    [4, 39128, '15257a670a6230b068de86587e3e9695cb47261f0304224446cf70ce9a3c2dcb'],
    [16, 51741, 'af912cca455e8be970efd75487ce42dc14249a94644d4616d3041de1bb7742a2'],
    [17, 38320, '2bbfc70688b0c2b49eb05fd44eb0ccbf1fc55a37ae644746eb50b2ed11380a07'],
    [17, 38320, '151cbab67c3387bbe50fd4895ea3b4cc998257a1d5df1aa89875cf14729af5ad'],
    [11, 51741, 'fbda5c1a40ce765eb984e725e892327d04e4cf800aab135db10457df6b4173d7'],
    [21, 38320, 'c65fbe5c2fa6c07f197fe950dba2ffcf9a64479d514243759e3b8bfe50c9f673'],
    [12, 51741, 'f88f2bcb4aaef232912ff98cf8744c7555daf007d12aa6ccb6c8d7bd1028b85f'],
    [14, 51741, 'ac795fb063e1ca74f4557c4fec77e1cede0ebb31195b28d2585da3ada5dcb479'],
    [19, 51741, '6eff62a271e983d9b846bad0f94276a99b4c55ca8c23eceddc2fca9f4c6b974e'],
    [12, 105, 'b1d842804627fc531f80d91d39b116b4a552032a0207512d227db7bd547b7a29'],
    [13, 105, 'cca03313b74f382a0159e493990858cd6b01ef33a80b84588cfb4a40a28ba2cb'],
    [14, 105, '7521a6aac22ea42c1acbcec518d670811164cff2bcb0fa96122a858f7aa43016'],
    [10, 105, '7eca5dd42def67ccb9b1227c113a1b8c5f66069d4e02a733cfc508e352366405'],
    [7, 105, '0bd198e0eda69152bea9ff5369aac62e6bc35a4b037d9e12c207bcd9e21b49e5'],
    [11, 105, 'f8c06242161b6d2941912de2569a2bb182365ba338cf101199b4ef999591e7fd'],
    [9, 105, '7d192a80a7932ac92f3317277fccf1a30ad43a42fea0ef6f60e8c7e032ecae9c'],
    [6, 20126, '52067241e9b0f5e4e0a5c822ed6bfa897aba840ed1dc94eb74f9e2553c18ffa0'],
    [6, 49265, 'a2c9bae7754e020506a7a2bd8eb167e6306ce2fe7d86ec80d2e5aeef072cc311'],
    [6, 30635, 'dabd26f3c1e7e11b8f8db3e91f5f1283d4937f21595efcb7859d369962e14b2b'],
    [10, 49888, '84c8c8b88f59371d0a4a997a9e74e32c56fbd25872d851bd3818a68d72ce644f'],
  ] as const
).map(([length, check, sha256]) => ({ length, check, sha256 }));
