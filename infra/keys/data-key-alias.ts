/** By this name every account has its own key, under which the data keys of its circles are encrypted. */
export const DATA_KEY_ALIAS = 'alias/kith-data-keys';
