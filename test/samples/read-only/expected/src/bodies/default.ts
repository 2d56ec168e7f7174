import type { Schema } from "../runtime/schema.js";
import { UserInput } from "../schemas/user-input.js";
import { User } from "../schemas/user.js";

/** The bodies of `createUser`: what it is sent, and what it answers, by status. */
export interface CreateUserBodies {
  request: UserInput;
  201: User;
}

/** The validators of the bodies of `createUser`. */
export const createUserBodies: {
  readonly [Body in keyof CreateUserBodies]: Schema<CreateUserBodies[Body]>;
} = {
  request: UserInput,
  201: User,
};
