// Encryption in the format of age (age-encryption.org/v1), by `age-encryption` of age's own author. Loaded on first need by `boot.js`;
// `app/src/browser/age.rs` alone asks for it. Nothing here keeps a key.
import { Decrypter, Encrypter, armor, generateX25519Identity, identityToRecipient } from "age-encryption";

// A secret key of age, as text, with the public key that belongs to it.
export const makeKeyPair = async () => {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
};

// The public keys of secret keys, each a text. Throws where one is no key.
export const recipientsOf = (identities) => Promise.all(identities.map(identityToRecipient));

// Encrypts bytes for each of these public keys. Throws where one is no key.
export const encrypt = async (bytes, recipients) => {
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return encrypter.encrypt(bytes);
};

// Opens what was encrypted, also where it was written as text. Gives `null` where it is for none of these secret keys; throws where it
// is damaged.
export const decrypt = async (bytes, identities) => {
  const decrypter = new Decrypter();
  for (const identity of identities) decrypter.addIdentity(identity);
  let isForOthers = false;
  // Comes last, so it is asked only where no key before it fits.
  decrypter.addIdentity({
    unwrapFileKey: () => {
      isForOthers = true;
      return null;
    },
  });
  const isText = bytes[0] !== "a".charCodeAt(0);
  try {
    return await decrypter.decrypt(isText ? armor.decode(new TextDecoder().decode(bytes)) : bytes);
  } catch (reason) {
    if (isForOthers) return null;
    throw reason;
  }
};
