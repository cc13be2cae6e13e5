import { expect, test } from 'vitest';
import { destroys } from '../../src/effects/destroys.ts';

const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

test.each(
  lines(String.raw`
    rm <file>
    rm -rf build/
    sudo rm -rf /var/cache/app
    \rm -f a.txt
    /bin/rm old.log
    FORCE=1 rm old.log
    shred -u secret.txt
    truncate -s 0 app.log
    > app.log
    : > app.log
    cat /dev/null > app.log
    dd if=a.iso of=/dev/sdb bs=4M
    dd if=<file> of=<device>
    cat a.iso > /dev/sdb
    find . -name '*.log' -delete
    find . -name '*.log' -exec rm {} \;
    find . -type f -mtime +30 | xargs rm -f
    find . -print0 | xargs -0 rm
    fd -e log -x rm
    git ls-files --deleted | xargs git rm
    rsync -a --delete src/ dst/
    rsync -avz --delete-after src/ host:dst/
    mkfs.ext4 /dev/sda1
    wipefs -a /dev/sdb
    crontab -r
    kill -9 <pid>
    pkill -9 node
    journalctl --vacuum-time=2d
    iptables -F
    userdel -r <user>
    for f in *.log; do rm "$f"; done
    cd build && rm -rf *
    make clean; rm -rf dist
    (cd build && rm -rf *)
    test -f a && rm a
    ssh <host> 'rm -rf /srv/app'
    ssh <host> rm -rf /srv/app
    bash -c "rm -rf build"
    git reset --hard
    git reset --hard HEAD~1
    git -C repo reset --hard
    git fetch && git reset --hard origin/main
    git branch -D <branch>
    git branch -d <branch>
    git push origin :old
    git push origin :<branch>
    git push origin --delete <branch>
    git push -f
    git push --force-with-lease
    git push origin +main
    git checkout -- .
    git checkout -- <file>
    git checkout .
    git checkout -f main
    git restore .
    git restore <file>
    git clean -fd
    git clean -fdx
    git stash drop
    git stash clear
    git stash && git stash drop
    git rm <file>
    git tag -d v1.0
    git branch --merged | xargs git branch -d
    git reflog expire --expire=now --all
    git worktree remove <path>
    docker rm <container>
    docker rm -f $(docker ps -aq)
    docker rmi <image>
    docker image prune -a
    docker system prune --volumes
    docker volume rm <volume>
    docker compose down -v
    docker-compose down --volumes
    docker --context prod volume prune
    sudo docker system prune
    docker exec web rm -rf /data
    docker exec db psql -c "drop table shop"
    docker ps -q | xargs docker rm
    podman rmi <image>
    kubectl delete pod <pod>
    kubectl -n prod delete pod <pod>
    kubectl drain <node>
    kubectl exec web -- rm -rf /data
    kubectl replace --force -f a.yaml
    helm uninstall <release>
    helm -n prod uninstall <release>
    terraform destroy
    terraform apply -destroy
    terraform state rm <address>
    npm unpublish <package>
    npm prune
    npm uninstall <package>
    pip uninstall <package>
    apt purge <package>
    sudo apt remove <package>
    psql -c "drop table shop"
    psql -d shop -c 'DELETE FROM orders'
    psql -c "truncate orders"
    mysql -e "DROP DATABASE shop"
    echo "drop table shop" | psql
    sqlite3 a.db "delete from orders where id = 1;"
    dropdb <database>
    redis-cli flushall
    redis-cli -n 1 FLUSHDB
    redis-cli del <key>
    DROP TABLE shop;
    FLUSHALL
    curl -X DELETE http://localhost:9200/shop
    http DELETE :8000/things/1
    aws s3 rm s3://a/b --recursive
    aws s3 rb s3://a
    aws s3 sync . s3://a --delete
    aws ec2 terminate-instances --instance-ids <id>
    aws dynamodb delete-table --table-name <table>
    gcloud compute instances delete <instance>
    az group delete --name <group>
    gh repo delete <repository>
    heroku apps:destroy <app>
    rails db:drop
    vagrant destroy
    zfs destroy pool/data
    tmux kill-session -t <session>
    frobctl widget destroy <id>
    frobctl purge
    Remove-Item -Recurse build
    gpg --delete-secret-keys <id>
  `),
)('destroys: %s', (line) => {
  expect(destroys(line)).toBe(true);
});

test.each(
  lines(String.raw`
    ls
    mkdir rm
    man rm
    which rm
    command -v rm
    alias rm='rm -i'
    echo rm
    grep -r delete src
    grep "drop table" dump.sql
    cat a.txt > b.txt
    echo hello > a.txt
    make 2> /dev/null
    dd if=/dev/sdb of=/dev/null
    find . -name rm
    find . -name '*.log' -print
    find . -exec ls {} \;
    xargs ls
    rsync -a src/ dst/
    rsync -an --delete src/ dst/
    rsync -a --delete --dry-run src/ dst/
    tar -xf a.tar
    kill <pid>
    kill -l
    pkill -HUP nginx
    systemctl stop <unit>
    systemctl restart nginx
    systemctl disable <unit>
    crontab -l
    history
    tr --delete '\r'
    cut -d: -f1 /etc/passwd
    git reset
    git reset --soft HEAD~1
    git reset <file>
    git branch
    git branch topic
    git branch -a
    git branch -m <new>
    git push
    git push -u origin main
    git push origin main:main
    git push --tags
    git checkout <branch>
    git checkout -b <branch>
    git switch -c <branch>
    git restore --staged <file>
    git rm --cached <file>
    git clean -n
    git clean -nd
    git clean --dry-run
    git stash
    git stash pop
    git rebase --abort
    git merge --abort
    git commit -m "rm old files"
    git commit -m "drop table shop"
    git log --grep delete
    git log --diff-filter=D
    git help rm
    git fetch
    docker run --rm nginx
    docker run --rm -it ubuntu bash
    docker stop <container>
    docker compose down
    docker ps -a
    docker exec -it web bash
    docker logs web
    kubectl get pods
    kubectl delete pod <pod> --dry-run=client
    kubectl cordon <node>
    kubectl rollout restart deployment/web
    kubectl config use-context <context>
    terraform plan
    terraform plan -destroy
    terraform apply
    helm install <release> <chart>
    helm list
    npm ci
    npm install <package>
    npm run delete
    npm update
    pip install <package>
    apt install <package>
    brew cleanup --dry-run
    psql -c "select * from shop"
    psql -c '\dt'
    psql -c "update shop set name = 'a' where id = 1"
    SELECT deleted FROM shop;
    redis-cli get <key>
    redis-cli keys '*'
    curl -X POST http://localhost/delete
    curl http://localhost:9200
    aws s3 ls
    aws s3 sync . s3://a
    tmux new -s <session>
    tmux ls
    ssh <host>
    ssh <host> 'ls -l'
    bash -c "ls"
    vim rm
    frobctl widget list
    frobctl run purge
    rmdir empty
  `),
)('harmless: %s', (line) => {
  expect(destroys(line)).toBe(false);
});
