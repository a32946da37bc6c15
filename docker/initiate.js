// Makes the members one replica set, once; run again it only waits until they have a primary.
const members = process.env.MEMBERS.split(",");
const patienceMillis = 120_000;
const end = Date.now() + patienceMillis;

function look() {
  const admin = connect(`mongodb://${members[0]}/admin?directConnection=true&serverSelectionTimeoutMS=5000`);
  const hello = admin.hello();
  if (hello.setName === undefined && hello.isreplicaset) {
    admin.runCommand({
      replSetInitiate: { _id: "rs0", members: members.map((host, _id) => ({ _id, host })) },
    });
    print("initiated");
  }
  return hello.primary;
}

let primary;
while (primary === undefined) {
  try {
    primary = look();
  } catch (e) {
    // a member that is still starting
    print(e.message);
  }
  if (primary === undefined) {
    if (Date.now() > end) {
      print("there is no primary");
      quit(1);
    }
    sleep(1000);
  }
}
print(`${primary} is the primary`);
